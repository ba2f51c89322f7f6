#!/usr/bin/env bash
# Makes what is given to somebody who has no Java, for the system it runs on, into target/installer.
#
#   installer/package.sh [TYPE…]     Linux: app-image zip deb rpm · macOS: app-image zip dmg
#   installer/package.sh --check     Linux: makes none, and tries those that are there (installer/check.sh)
#
# Without a TYPE it makes all those whose tools are there, and names the tools missing for the others.
set -euo pipefail
cd "$(dirname "$0")/.."
out=target/installer

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

case $(uname -s) in
Linux) system=linux kinds=(app-image zip deb rpm) image=$out/arpent ;;
Darwin) system=macos kinds=(app-image zip dmg) image=$out/Arpent.app ;;
*) die "This script is for Linux and macOS; on Windows run installer\\package.ps1." ;;
esac

# What each type needs beyond the JDK, and where Debian has it.
missing() {
  case $1 in
  zip) command -v zip >/dev/null || echo "zip" ;;
  deb) command -v fakeroot >/dev/null && command -v dpkg-deb >/dev/null || echo "fakeroot and dpkg" ;;
  rpm) command -v rpmbuild >/dev/null || echo "rpmbuild (Debian's package rpm)" ;;
  esac
}

[ "${1:-}" != --check ] || exec installer/check.sh

wanted=("$@")
if [ ${#wanted[@]} -eq 0 ]; then
  for kind in "${kinds[@]}"; do
    lack=$(missing "$kind")
    if [ -z "$lack" ]; then wanted+=("$kind"); else say "No $kind: it needs $lack."; fi
  done
fi
for kind in "${wanted[@]}"; do
  [[ " ${kinds[*]} " == *" $kind "* ]] || die "\"$kind\" cannot be made on this system, only: ${kinds[*]}."
  lack=$(missing "$kind")
  [ -z "$lack" ] || die "To make a $kind, install $lack."
done
if [ $system = linux ]; then
  command -v objcopy >/dev/null || die "To link the runtime, install objcopy (Debian's package binutils)."
fi

./mvnw -q -B package -Dmaven.test.skip=true

# The JDK that Maven found, or JAVA_HOME when that is one.
jdk=
for home in "${JAVA_HOME:-}" $(sed -n 's:.*<jdkHome>\(.*\)</jdkHome>.*:\1:p' target/jdks-found.xml); do
  if grep -qsE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$home/release" && [ -x "$home/bin/jpackage" ]; then
    jdk=$home
    break
  fi
done
[ -n "$jdk" ] || die "No JDK 25 with jlink and jpackage was found; set JAVA_HOME to one."

version=$(unzip -p target/arpent.jar META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Implementation-Version: \([0-9.]*\).*/\1/p')
# macOS refuses a version that begins with 0.
if [ $system = macos ] && [ "${version%%.*}" = 0 ]; then version=1.$version; version=${version%.*}; fi

built=$(sed -n 's:.*<project.build.outputTimestamp>\(.*\)</.*:\1:p' pom.xml)

say "Runtime, with $jdk"
rm -rf "$out"
mkdir -p "$out/input/lib"
named=$("$jdk/bin/jdeps" --print-module-deps --ignore-missing-deps --multi-release 25 \
  --module-path target/lib/javafx target/arpent.jar)
# Beyond what our own code names: what the libraries use, and what is found only when it is asked for
# (old character sets, French and English, files inside a zip).
"$jdk/bin/jlink" --module-path target/lib/javafx \
  --add-modules "$named,java.desktop,java.net.http,java.sql,java.xml,javafx.controls,javafx.swing,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs" \
  --include-locales=fr,en --strip-debug --no-man-pages --no-header-files --compress zip-6 \
  --generate-cds-archive --output "$out/runtime"

cp target/arpent.jar LICENSE NOTICE target/THIRD-PARTY.txt installer/java-options "$out/input/"
cp target/lib/*.jar "$out/input/lib/"
options=()
while IFS= read -r line; do
  case $line in '' | '#'*) ;; *) options+=(--java-options "$line") ;; esac
done <installer/java-options

common=(--app-version "$version" --vendor "The Arpent authors" --dest "$out"
  --description "Clean the open data of a town, beside its map" --copyright "Copyright 2025 the Arpent authors")

say "Application folder"
if [ $system = linux ]; then
  "$jdk/bin/jpackage" --type app-image --name arpent "${common[@]}" --icon assets/icon/arpent-256.png \
    --runtime-image "$out/runtime" --input "$out/input" --main-jar arpent.jar "${options[@]}"
  # The script takes the place of the native launcher, which starts the command line 160 ms later.
  cp installer/linux/arpent "$image/bin/arpent"
  cp -R installer/linux/share "$image/lib/share"
  mkdir "$image/lib/share/icon"
  cp assets/icon/arpent-*.png "$image/lib/share/icon/"
  # A first run shows Java the classes of the command line. Java refuses such a cache when a jar has another
  # time than it had then, so all have one that a zip and a stick (even seconds only) keep, and that
  # lib/share/register gives back where a package was installed.
  # A larger cache, with the window's classes, would be read slowly off a stick.
  echo "$built" >"$image/lib/share/built"
  find "$image" -exec touch -h -d "$built" {} +
  # What is used often in the run that makes the cache is compiled early in those that use it: hence the many rows.
  {
    echo 'id_local,id_osm,code_com,coordonneesXY,capacite,date_maj,gestionnaire'
    seq 20000 | sed 's/.*/74010-P-&,,74010,"[6.12&, 45.90&]",&,2026-01-02,Ville &/; s/7,2026-01-02,/7 places,02\/01\/2026,/'
  } >"$out/many.csv"
  "$image/lib/runtime/bin/java" "-XX:AOTCacheOutput=$image/lib/app/arpent.aot" "@$image/lib/app/java-options" \
    -jar "$image/lib/app/arpent.jar" check "$out/many.csv" --schema stationnement-cyclable \
    --format json >"$out/cache.log" 2>&1 || true
  [ -s "$image/lib/app/arpent.aot" ] || die "Java wrote no cache of classes; see $out/cache.log."
  rm "$out/many.csv" "$out/cache.log"
else
  cp installer/macos/arpent "$out/input/"
  "$jdk/bin/jpackage" --type app-image --name Arpent "${common[@]}" --icon assets/icon/arpent.icns \
    --mac-package-identifier fr.arpent --file-associations installer/arpent-file.properties \
    --runtime-image "$out/runtime" --input "$out/input" --main-jar arpent.jar "${options[@]}"
fi

for kind in "${wanted[@]}"; do
  [ "$kind" = app-image ] || say "$kind"
  case $kind in
  zip)
    (cd "$out" && zip -qry "arpent-$version-$system.zip" "${image##*/}")
    ;;
  deb | rpm)
    # What JavaFX loads by name when the window opens, which jpackage does not see. In an .rpm by the names
    # of the files, since Fedora and openSUSE call the packages differently.
    own=(--linux-package-deps "libgtk-3-0, libgl1, libxxf86vm1"
      --linux-deb-maintainer "${ARPENT_MAINTAINER:-arpent@localhost}")
    files="libgtk-3.so.0()(64bit), libGL.so.1()(64bit), libXxf86vm.so.1()(64bit), libXtst.so.6()(64bit)"
    [ "$kind" = deb ] || own=(--linux-package-deps "$files" --linux-rpm-license-type Apache-2.0)
    "$jdk/bin/jpackage" --type "$kind" --name arpent --app-image "$image" "${common[@]}" \
      --resource-dir installer/linux "${own[@]}"
    ;;
  dmg)
    "$jdk/bin/jpackage" --type dmg --name Arpent --app-image "$image" "${common[@]}"
    ;;
  esac
done

[[ " ${wanted[*]} " == *" app-image "* ]] || rm -rf "$image"
rm -rf "$out/input" "$out/runtime"
ls -d "$out"/*
