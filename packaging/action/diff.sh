#!/usr/bin/env bash
# Writes what a branch changes for the customer, as Markdown; an empty file when nothing does. The job's summary has it, too.
# Environment: CHECKLISTGEN (the command), PAGES (paths, one a line), BASE (the commit or branch to compare with), REPORT (the file to write),
# GITHUB_STEP_SUMMARY.
set -euo pipefail

tree=$(mktemp -d)/tree
trap 'git worktree remove --force "$tree" >/dev/null 2>&1 || true; rm -rf "$(dirname "$tree")"' EXIT
git worktree add --quiet --detach "$tree" "${BASE:?}"

report=${REPORT:-checklistgen-diff.md}
: > "$report"
while IFS= read -r path; do
  if [ ! -e "$tree/$path" ]; then
    printf '%s\n\n' "\`$path\` is new." >> "$report"
    continue
  elif [ ! -e "$path" ]; then
    printf '%s\n\n' "\`$path\` is gone, with all that it said." >> "$report"
    continue
  fi

  status=0
  changes=$("${CHECKLISTGEN:-checklistgen}" diff "$tree/$path" "$path" --format md -q) || status=$?
  case $status in
    0) ;;                                        # nothing changed for the customer
    1) printf '%s\n\n' "$changes" >> "$report" ;;
    # What is wrong with the branch, linting says; the base branch may have had no matrix yet.
    *) echo "::warning title=checklistgen::\`$path\` could not be compared with the base branch: the log says why" ;;
  esac
done < <(printf '%s\n' "${PAGES:-.}" | sed '/^[[:space:]]*$/d')

[ -z "${GITHUB_STEP_SUMMARY:-}" ] || cat "$report" >> "$GITHUB_STEP_SUMMARY"
