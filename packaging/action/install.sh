#!/usr/bin/env bash
# Installs a released binary, its checksum checked, and puts it on the path of later steps.
# Environment: REPOSITORY (owner/name), VERSION (a release's tag, or "latest"), RUNNER_OS, RUNNER_ARCH, RUNNER_TEMP, GITHUB_PATH.
set -euo pipefail

case "$RUNNER_OS-$RUNNER_ARCH" in
  Linux-X64)   target=linux-x64 ;;
  Linux-ARM64) target=linux-arm64 ;;
  macOS-ARM64) target=osx-arm64 ;;
  *) echo "::error::there is no release of checklistgen for $RUNNER_OS on $RUNNER_ARCH" >&2; exit 2 ;;
esac

tag=()
[ "${VERSION:-latest}" = latest ] || tag=("$VERSION")
folder=$RUNNER_TEMP/checklistgen
mkdir -p "$folder"
gh release download ${tag[@]+"${tag[@]}"} --repo "$REPOSITORY" --dir "$folder" --pattern "checklistgen-*-$target.tar.gz" --pattern SHA256SUMS --clobber
cd "$folder"
if command -v sha256sum > /dev/null; then check=(sha256sum); else check=(shasum -a 256); fi
grep -- "-$target.tar.gz\$" SHA256SUMS | "${check[@]}" --check --quiet -
tar -xzf checklistgen-*-"$target".tar.gz --strip-components=1
echo "$folder/bin" >> "$GITHUB_PATH"
