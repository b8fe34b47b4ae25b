"use strict";
for (const table of document.querySelectorAll("table[data-sortable]")) {
  const body = table.tBodies[0];
  table.tHead.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    const head = button.closest("th"), column = head.cellIndex, isNumber = head.classList.contains("n");
    const goesDown = head.getAttribute("aria-sort") ? head.getAttribute("aria-sort") === "ascending" : isNumber;
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", goesDown ? "descending" : "ascending");
    const value = row => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
    const rows = [...body.rows].sort((one, other) => isNumber ? value(one) - value(other) : value(one).localeCompare(value(other), document.documentElement.lang, { numeric: true }));
    if (goesDown) rows.reverse();
    body.append(...rows);
  });
}
const search = document.getElementById("search"), level = document.getElementById("level"), shown = document.getElementById("shown");
let rows;
const filter = () => {
  rows ??= [...document.querySelectorAll("#stories tbody tr")].map(row => ({ row, text: row.textContent.toLowerCase() }));
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { row, text } of rows) {
    const isShown = words.every(word => text.includes(word)) && (level.value === "" || row.cells[Number(level.value)].dataset.value !== "0");
    row.hidden = !isShown;
    if (isShown) count++;
  }
  shown.textContent = count.toLocaleString(document.documentElement.lang);
};
search?.addEventListener("input", filter);
level?.addEventListener("change", filter);
