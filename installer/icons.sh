#!/usr/bin/env bash
# Draws the icons that are committed in assets/icon from its two .svg files: .png for the window and for
# Linux, .ico for Windows, .icns for macOS. On Debian it needs the packages librsvg2-bin, icoutils, icnsutils.
set -euo pipefail
cd "$(dirname "$0")/../assets/icon"

for size in 16 24 32 48 64 128 256 512; do
  drawing=arpent.svg
  [ "$size" -gt 24 ] || drawing=arpent-small.svg
  rsvg-convert --width "$size" --height "$size" --output "arpent-$size.png" "$drawing"
done
icotool --create --output arpent.ico arpent-{16,24,32,48,64,128}.png --raw=arpent-256.png
png2icns arpent.icns arpent-{16,32,48,128,256,512}.png >/dev/null
