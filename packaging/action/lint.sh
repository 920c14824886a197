#!/usr/bin/env bash
# Lints pages twice from one reading's point of view: as annotations beside the lines, and as SARIF for code scanning.
# Environment: CHECKLISTGEN (the command), PAGES (paths, one a line), STRICT (true|false), SARIF (the file to write).
set -euo pipefail

mapfile -t pages < <(printf '%s\n' "${PAGES:-.}" | sed '/^[[:space:]]*$/d')
options=()
[ "${STRICT:-false}" = true ] && options+=(--strict)

"${CHECKLISTGEN:-checklistgen}" lint "${pages[@]}" "${options[@]}" --format sarif > "${SARIF:-checklistgen.sarif}" || true
"${CHECKLISTGEN:-checklistgen}" lint "${pages[@]}" "${options[@]}" --format github
