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
