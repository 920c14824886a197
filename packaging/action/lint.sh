#!/usr/bin/env bash
# Lints pages twice: as SARIF for code scanning, and as annotations beside the lines, whose exit code is the step's.
# Environment: CHECKLISTGEN (the command), PAGES (paths, one a line), STRICT (true|false), SARIF (the file to write).
set -euo pipefail

# macOS has bash 3.2, which has no mapfile, and for which an empty array is unset.
arguments=()
while IFS= read -r path; do
  arguments+=("$path")
done < <(printf '%s\n' "${PAGES:-.}" | sed '/^[[:space:]]*$/d')
[ "${STRICT:-false}" != true ] || arguments+=(--strict)

"${CHECKLISTGEN:-checklistgen}" lint "${arguments[@]}" --format sarif > "${SARIF:-checklistgen.sarif}" || true
"${CHECKLISTGEN:-checklistgen}" lint "${arguments[@]}" --format github
