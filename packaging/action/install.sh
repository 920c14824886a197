#!/usr/bin/env bash
# Installs a released binary, its checksum checked, and puts it on the path of later steps.
# Environment: REPOSITORY (owner/name), VERSION (a release's tag, or "latest"; empty for that of this script), RUNNER_OS, RUNNER_ARCH, RUNNER_TEMP,
# GITHUB_PATH.
set -euo pipefail

case "${RUNNER_OS:?}-${RUNNER_ARCH:?}" in
  Linux-X64)   archive=linux-x64.tar.gz ;;
  Linux-ARM64) archive=linux-arm64.tar.gz ;;
  macOS-ARM64) archive=osx-arm64.tar.gz ;;
  Windows-X64) archive=win-x64.zip ;;
  *) echo "::error::there is no release of checklistgen for $RUNNER_OS on $RUNNER_ARCH" >&2; exit 2 ;;
esac

version=${VERSION:-v$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$(dirname "$0")/../../Directory.Build.props")}
tag=()
[ "$version" = latest ] || tag=("$version")
folder=${RUNNER_TEMP:?}/checklistgen
rm -rf "$folder"
mkdir -p "$folder"
gh release download ${tag[@]+"${tag[@]}"} --repo "${REPOSITORY:?}" --dir "$folder" --pattern "checklistgen-*-$archive" --pattern SHA256SUMS --clobber
cd "$folder"
if command -v sha256sum > /dev/null; then check=(sha256sum); else check=(shasum -a 256); fi
grep -- "-$archive\$" SHA256SUMS | "${check[@]}" --check --quiet -
case $archive in
  *.zip) unzip -q checklistgen-*-"$archive" ;;
  *)     tar -xzf checklistgen-*-"$archive" ;;
esac
echo "$folder/$(echo checklistgen-*/bin)" >> "${GITHUB_PATH:?}"
