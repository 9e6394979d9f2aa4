// Pages of the registry; every page works without it.

// The list of children: "/" goes to the search, the arrows from child to child.
(() => {
  const search = document.getElementById("q");
  const links = Array.from(document.querySelectorAll("table.children a.child-link"));
  if (!search) return;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = links.indexOf(document.activeElement);
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.key === "/" && !typing) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === "ArrowDown" && (at >= 0 || document.activeElement === search) && links.length) {
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (at === 0 ? search : links[at - 1]).focus();
    }
  });
  if (search.value && links.length) links[0].focus();
})();

// Entering a visit: running totals; a digit that can be nothing else moves on to the next item.
(() => {
  const faults = document.getElementById("faults");
  if (faults) faults.focus();
  for (const sheet of document.querySelectorAll("details[data-sheet]")) {
    const items = [...sheet.querySelectorAll("input[data-most]")];
    const told = sheet.querySelector(".running");
    const total = () => {
      const asked = items.filter((item) => item.value.trim() !== "");
      const points = asked.reduce((sum, item) => sum + Number(item.value), 0);
      told.textContent = asked.length === 0 ? ""
        : asked.length === items.length ? `total ${points} of ${sheet.dataset.sheet}`
          : `${asked.length} of ${items.length} asked, no total yet`;
    };
    total();
    sheet.addEventListener("input", total);
  }
  const items = [...document.querySelectorAll("input[data-most]")];
  const next = (item) => {
    const rest = items.slice(items.indexOf(item) + 1);
    const same = rest.find((other) => other.closest("details") === item.closest("details"));
    if (same) { same.focus(); same.select(); }
    return Boolean(same);
  };
  for (const item of items) {
    item.addEventListener("input", () => {
      if (/^[0-9]+$/.test(item.value) && Number(item.value) * 10 > Number(item.dataset.most)) next(item);
      else if (item.value === "0") next(item);
    });
    item.addEventListener("keydown", (event) => {
      if (event.key === "Enter") { event.preventDefault(); next(item); }
    });
  }
})();
