#!/usr/bin/env bash
# Writes what a branch changes for the customer, as Markdown; an empty file when nothing does.
# Environment: CHECKLISTGEN (the command), PAGES (paths, one a line), BASE (the commit or branch to compare with), REPORT (the file to write).
set -euo pipefail

base=$(mktemp -d)
trap 'git worktree remove --force "$base/tree" >/dev/null 2>&1 || true; rm -rf "$base"' EXIT
git worktree add --quiet --detach "$base/tree" "$BASE"

report=${REPORT:-checklistgen-diff.md}
: > "$report"
while IFS= read -r path; do
  [ -e "$base/tree/$path" ] && [ -e "$path" ] || continue
  status=0
  changes=$("${CHECKLISTGEN:-checklistgen}" diff "$base/tree/$path" "$path" --format md -q) || status=$?
  case $status in
    0) ;;                                        # nothing changed for the customer
    1) printf '%s\n\n' "$changes" >> "$report" ;;
    *) exit "$status" ;;
  esac
done < <(printf '%s\n' "${PAGES:-.}" | sed '/^[[:space:]]*$/d')
