#!/usr/bin/env bash
# Keeps one comment on a pull request: the report, if there is one; a note in its place if there was one before.
# Environment: REPORT (a Markdown file), REPOSITORY (owner/name), PULL_REQUEST (its number), GH_TOKEN.
set -euo pipefail

# By this our comment is found again among those of other workflows.
marker='<!-- checklistgen diff -->'
comments=repos/${REPOSITORY:?}/issues/${PULL_REQUEST:?}/comments

# GitHub takes 65,536 characters.
most=60000

# A pull request from a fork has no right to comment: that fails no job.
may_not() {
  echo "::warning title=checklistgen::the comment could not be written; a pull request from a fork may not. The job's summary has the report"
  exit 0
}

write() {
  printf '%s\n\n%s\n' "$marker" "$2" | gh api --silent --method "$1" "$3" --field body=@- || may_not
}

before=$(gh api --paginate "$comments" --jq ".[] | select(.body | startswith(\"$marker\")) | .id") || may_not
before=${before%%$'\n'*}
if [ -s "${REPORT:?}" ]; then
  report=$(cat "$REPORT")
  if [ "${#report}" -gt "$most" ]; then
    report=${report:0:most}
    report="${report%$'\n'*}"$'\n\nThe rest is in the summary of the job.'
  fi
elif [ -n "$before" ]; then
  report='Nothing changes for the customer any more.'
else
  exit 0
fi

if [ -n "$before" ]; then
  write PATCH "$report" "repos/$REPOSITORY/issues/comments/$before"
else
  write POST "$report" "$comments"
fi
