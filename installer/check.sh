#!/usr/bin/env bash
# Tries the Linux packages that package.sh left in target/installer: neither root, nor a display, nor Java.
#
#   installer/check.sh
#
# The folder, the .zip, the .deb and the .rpm are each unpacked and started from a place with a space and an
# accent in its name, with only three small tools in PATH and no locale; where Xvfb is there each opens its
# window too, and the picture of it is left beside the package. Of the .deb and the .rpm it also reads what
# they ask for and what they would put where.
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

mkdir -p "$work/tools" "$work/home"
# Unpacks what is in each package into a folder of its own, whose "arpent" is the program.
found=()
unpacked() { # unpacked KIND COMMAND…: COMMAND is run in the folder
  local place="$work/clé USB $1"
  mkdir -p "$place"
  found+=("$1")
  (cd "$place" && "${@:2}")
  [ -d "$place/opt/arpent" ] || return 0
  mv "$place/opt/arpent" "$place/arpent"
  # As the package's own script does once its files are there.
  mkdir "$place/root"
  DESTDIR="$place/root" "$place/arpent/lib/share/register" add
}
from_rpm() { rpm2archive - <"$1" | tar xzf -; }
for folder in "$made"/arpent; do [ ! -d "$folder" ] || unpacked folder cp -a "$folder" .; done
for zip in "$made"/arpent-*-linux.zip; do [ ! -e "$zip" ] || unpacked zip unzip -q "$zip"; done
for deb in "$made"/arpent_*.deb; do [ ! -e "$deb" ] || unpacked deb dpkg-deb -x "$deb" .; done
for rpm in "$made"/arpent-*.rpm; do [ ! -e "$rpm" ] || unpacked rpm from_rpm "$rpm"; done
if [ ${#found[@]} -eq 0 ]; then
  echo "There is nothing in $made: run installer/package.sh first." >&2
  exit 2
fi
stick="$work/clé USB ${found[0]}"
for tool in dirname readlink locale; do ln -s "$(command -v $tool)" "$work/tools/"; done
arpent() { env -i XDG_DATA_HOME="$work/home" PATH="$work/tools" "$stick/arpent/bin/arpent" "$@"; }
ended() { # ended CODE ARGUMENT…
  local code=$1 got=0
  shift
  arpent "$@" || got=$?
  [ "$got" = "$code" ] || { echo "ended with $got, not $code"; return 1; }
}

version=$(sed -n '0,/<version>/s:.*<version>\(.*\)</version>.*:\1:p' pom.xml)
for kind in "${found[@]}"; do
  stick="$work/clé USB $kind"
  expect "$kind: --version says ${version%-SNAPSHOT}" says "${version%-SNAPSHOT}" arpent --version
  expect "$kind: the cache of classes is used" says 'fr.arpent.Main source: shared' env LC_ALL=C.UTF-8 \
    "$stick/arpent/lib/runtime/bin/java" "@$stick/arpent/lib/app/java-options" -Xlog:class+load \
    "-XX:AOTCache=$stick/arpent/lib/app/arpent.aot" -jar "$stick/arpent/lib/app/arpent.jar" --version
done

# window KIND: opens the sample town in the program of that package, waits until its picture has colours
# enough to be a window and not an empty screen, and leaves the picture beside the package.
window() {
  local display=:$((RANDOM % 500 + 100)) picture="$made/window-$1.png" colours=0
  Xvfb $display -screen 0 1280x800x24 2>/dev/null &
  local screen=$!
  sleep 1
  # Java takes the home of the account, whatever HOME says: without this it would resume the user's own work.
  env -i XDG_DATA_HOME="$work/home $1" PATH="$work/tools" DISPLAY=$display LANG=C.UTF-8 \
    "$work/clé USB $1/arpent/bin/arpent" open --sample >"$work/window.log" 2>&1 &
  local program=$!
  for _ in $(seq 15); do
    sleep 2
    DISPLAY=$display import -window root "$picture"
    colours=$(identify -format %k "$picture")
    [ "$colours" -lt 1000 ] || break
  done
  # The map comes a moment after the table.
  sleep 5
  DISPLAY=$display import -window root "$picture"
  kill $program && wait $program || true
  kill $screen && wait $screen || true
  [ "$colours" -ge 1000 ] || { cat "$work/window.log"; return 1; }
}
if command -v Xvfb import identify >/dev/null; then
  for kind in "${found[@]}"; do
    mkdir -p "$work/home $kind"
    expect "$kind: its window opens on the sample town" window "$kind"
  done
else
  echo "left   the windows, which take Xvfb and ImageMagick"
fi
stick="$work/clé USB ${found[0]}"

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
