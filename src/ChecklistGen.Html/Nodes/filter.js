// Hides the rows of a table that lack one of the words typed into the box above it.
(() => {
  "use strict";
  const text = document.getElementById("filter_text");
  const status = document.getElementById("filter_status");
  const table = document.getElementById("filter_table");

  // Case and accents do not count.
  const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const rows = Array.from(table.tBodies, (body) => Array.from(body.rows)).flat()
    .map((row) => ({ row, words: plain(row.textContent) }));

  const filter = () => {
    const wanted = plain(text.value).split(/\s+/);
    let shown = 0;
    for (const { row, words } of rows) {
      row.hidden = !wanted.every((word) => words.includes(word));
      shown += row.hidden ? 0 : 1;
    }
    status.textContent = status.dataset.words.replace("SHOWN", shown).replace("TOTAL", rows.length);
  };

  text.addEventListener("input", filter);
  document.getElementById("filter_box").hidden = false;
  filter();
})();
