#!/usr/bin/env bash
# Tries the Linux packages that package.sh left in target/installer: neither root, nor a display, nor Java.
#
#   installer/check.sh
#
# The folder or the .zip is started from a place with a space and an accent in its name, with only three
# small tools in PATH and no locale; of the .deb and the .rpm it reads what they would put where.
set -euo pipefail
cd "$(dirname "$0")/.."
made=$PWD/target/installer
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# expect NAME COMMAND…: says whether COMMAND ended with 0.
expect() {
  local name=$1
  shift
  if "$@" >"$work/out" 2>&1; then
    echo "right  $name"
  else
    echo "WRONG  $name"
    sed 's/^/       /' "$work/out"
    failed=1
  fi
}
says() { # says PATTERN COMMAND…: what COMMAND prints, whatever its exit code
  local pattern=$1
  shift
  "$@" >"$work/said" 2>&1 || true
  grep -qE -- "$pattern" "$work/said" || { head -n 40 "$work/said"; return 1; }
}

stick="$work/clé USB"
mkdir -p "$stick" "$work/tools" "$work/home"
zip=$(compgen -G "$made/arpent-*-linux.zip" || true)
if [ -n "$zip" ]; then
  unzip -q "$zip" -d "$stick"
elif [ -d "$made/arpent" ]; then
  cp -a "$made/arpent" "$stick/"
else
  echo "There is nothing in $made: run installer/package.sh first." >&2
  exit 2
fi
for tool in dirname readlink locale; do ln -s "$(command -v $tool)" "$work/tools/"; done
arpent() { env -i HOME="$work/home" PATH="$work/tools" "$stick/arpent/bin/arpent" "$@"; }
ended() { # ended CODE ARGUMENT…
  local code=$1 got=0
  shift
  arpent "$@" || got=$?
  [ "$got" = "$code" ] || { echo "ended with $got, not $code"; return 1; }
}

version=$(sed -n '0,/<version>/s:.*<version>\(.*\)</version>.*:\1:p' pom.xml)
expect "--version says ${version%-SNAPSHOT}" says "${version%-SNAPSHOT}" arpent --version

modules=$("$stick/arpent/lib/runtime/bin/java" --list-modules)
for module in javafx.controls javafx.swing jdk.charsets jdk.localedata jdk.zipfs; do
  expect "the runtime has $module" grep -q "^$module@" <<<"$modules"
done
expect "the runtime has no compiler" eval '! grep -q "^jdk.compiler@" <<<"$modules"'

towns="$work/Pièces à vélo.csv"
printf 'nom;capacité\nÉcole de la Forêt;12\nGare;8\n' >"$work/utf8.csv"
for charset in CP1252 CP850 MACINTOSH; do
  iconv -f UTF-8 -t $charset "$work/utf8.csv" >"$towns"
  expect "inspect reads $charset, in a file whose name has accents" says "capacité" arpent inspect "$towns"
done
cp "$work/utf8.csv" "$towns"
expect "check in French, with 1 for errors" ended 1 --lang fr check "$towns" --schema stationnement-cyclable
expect "nothing of Java's own log in JSON" says '^\{' arpent check "$towns" --schema stationnement-cyclable --format json
expect "the cache of classes is used" says 'fr.arpent.Main source: shared' env LC_ALL=C.UTF-8 \
  "$stick/arpent/lib/runtime/bin/java" "@$stick/arpent/lib/app/java-options" -Xlog:class+load "-XX:AOTCache=$stick/arpent/lib/app/arpent.aot" \
  -jar "$stick/arpent/lib/app/arpent.jar" --version
expect "without a display, open says so and ends with 2" ended 2 open
expect "without a display, the whole job on the sample town" ended 0 open --sample --folder "$work/démo"
expect "its pictures and its clean file are there" ls "$work/démo/window-done.png" "$work/démo/parkings_velo_2026_clean.csv"

mkdir "$work/root"
expect "register puts the menu entry, the kind of file and the command in place" \
  env DESTDIR="$work/root" "$stick/arpent/lib/share/register" add
for file in share/applications/arpent.desktop share/mime/packages/arpent-mime.xml \
  share/icons/hicolor/256x256/apps/arpent.png share/icons/hicolor/48x48/mimetypes/application-vnd.arpent.png; do
  expect "/usr/$file" test -s "$work/root/usr/$file"
done
expect "/usr/bin/arpent" test "$(readlink "$work/root/usr/bin/arpent")" = /opt/arpent/bin/arpent
if command -v desktop-file-validate >/dev/null; then
  expect "the menu entry is well-formed" desktop-file-validate "$work/root/usr/share/applications/arpent.desktop"
fi
expect "register takes all away" env DESTDIR="$work/root" "$stick/arpent/lib/share/register" remove
expect "nothing of Arpent is left" eval \
  '! find "$work/root" -name "*arpent*" | grep -v "mimeinfo.cache" | grep .'

for deb in "$made"/arpent_*.deb; do
  [ -e "$deb" ] || continue
  expect "the .deb holds the program" says 'opt/arpent/bin/arpent$' dpkg-deb --contents "$deb"
  expect "the .deb asks for libgtk-3-0" says 'libgtk-3-0' dpkg-deb --field "$deb" Depends
  expect "the .deb asks for libgl1" says 'libgl1' dpkg-deb --field "$deb" Depends
  expect "the .deb asks for libxxf86vm1" says 'libxxf86vm1' dpkg-deb --field "$deb" Depends
  expect "the .deb registers" says 'register add' dpkg-deb --ctrl-tarfile "$deb"
done
for rpm in "$made"/arpent-*.rpm; do
  [ -e "$rpm" ] || continue
  expect "the .rpm holds the program" says '^/opt/arpent/bin/arpent$' rpm -qp --list "$rpm"
  expect "the .rpm asks for GTK" says '^libgtk-3.so.0' rpm -qp --requires "$rpm"
  expect "the .rpm registers" says 'register add' rpm -qp --scripts "$rpm"
done
exit $failed
