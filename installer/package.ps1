# Makes what is given to somebody who has no Java, on Windows, into target\installer.
#
#   installer\package.ps1 [TYPE...]     TYPE: app-image zip msi (msi needs the WiX Toolset, 3.14 or newer)
#
# The same steps as package.sh; see installer\README.md.
param([Parameter(ValueFromRemainingArguments)][string[]] $Wanted = @("app-image", "zip", "msi"))
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")
$out = "target\installer"

function Invoke-Checked([string] $Program, [string[]] $Arguments) {
  & $Program @Arguments
  if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE." }
}

foreach ($kind in $Wanted) {
  if ($kind -notin "app-image", "zip", "msi") { throw """$kind"" cannot be made on Windows, only: app-image zip msi." }
}
if ("msi" -in $Wanted -and -not (Get-Command wix, light -ErrorAction SilentlyContinue)) {
  throw "To make an msi, install the WiX Toolset: winget install WiXToolset.WiXToolset"
}

Invoke-Checked ".\mvnw.cmd" @("-q", "-B", "package", "-Dmaven.test.skip=true")

# The JDK that Maven found, or JAVA_HOME when that is one.
$found = ([xml](Get-Content -Raw "target\jdks-found.xml")).toolchains.toolchain.configuration.jdkHome
$jdk = @($env:JAVA_HOME) + @($found) | Where-Object {
  $_ -and (Test-Path "$_\bin\jpackage.exe") -and
  (Select-String -Quiet -Path "$_\release" -Pattern '^JAVA_VERSION="(2[5-9]|[3-9][0-9])')
} | Select-Object -First 1
if (-not $jdk) { throw "No JDK 25 with jlink and jpackage was found; set JAVA_HOME to one." }

[xml] $pom = Get-Content -Raw "pom.xml"
$version = $pom.project.version -replace "-SNAPSHOT$", ""

Write-Host "Runtime, with $jdk"
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory "$out\input\lib" | Out-Null
$named = & "$jdk\bin\jdeps.exe" --print-module-deps --ignore-missing-deps --multi-release 25 `
  --module-path "target\lib\javafx" "target\arpent.jar"
$beyond = "java.desktop,java.net.http,java.sql,java.xml,javafx.controls,javafx.swing,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs"
Invoke-Checked "$jdk\bin\jlink.exe" @("--module-path", "target\lib\javafx", "--add-modules", "$named,$beyond",
  "--include-locales=fr,en", "--strip-debug", "--no-man-pages", "--no-header-files", "--compress", "zip-6",
  "--generate-cds-archive", "--output", "$out\runtime")

Copy-Item "target\arpent.jar", "LICENSE", "NOTICE", "target\THIRD-PARTY.txt" "$out\input"
Copy-Item "target\lib\*.jar" "$out\input\lib"
$options = Get-Content "installer\java-options" | Where-Object { $_ -and -not $_.StartsWith("#") } |
  ForEach-Object { "--java-options"; $_ }
$common = @("--app-version", $version, "--vendor", "The Arpent authors", "--dest", $out, "--name", "Arpent",
  "--description", "Clean the open data of a town, beside its map", "--copyright", "Copyright 2025 the Arpent authors")

Write-Host "Application folder"
Invoke-Checked "$jdk\bin\jpackage.exe" ($common + $options + @("--type", "app-image", "--icon", "assets\icon\arpent.ico",
  "--runtime-image", "$out\runtime", "--input", "$out\input", "--main-jar", "arpent.jar",
  "--add-launcher", "arpent-cli=installer\windows\console.properties"))

if ("zip" -in $Wanted) {
  Write-Host "zip"
  Compress-Archive -Path "$out\Arpent" -DestinationPath "$out\arpent-$version-windows.zip"
}
if ("msi" -in $Wanted) {
  Write-Host "msi"
  Invoke-Checked "$jdk\bin\jpackage.exe" ($common + @("--type", "msi", "--app-image", "$out\Arpent",
    "--file-associations", "installer\arpent-file.properties", "--win-per-user-install", "--win-menu", "--win-shortcut",
    "--win-upgrade-uuid", "5f0b4c1e-6a53-4d6c-9a3e-0c1de5a7b2f4"))
}
if ("app-image" -notin $Wanted) { Remove-Item -Recurse -Force "$out\Arpent" }
Remove-Item -Recurse -Force "$out\input", "$out\runtime"
Get-ChildItem $out
