// The drawing of a course: what a mark says, arrow keys from mark to mark, zoom by dragging and by keys.
(() => {
  "use strict";
  const problems = document.getElementById("problems");
  if (problems) problems.focus();
  const svg = document.getElementById("timeline");
  const reading = document.getElementById("reading");
  if (!svg || !reading) return;

  const lanes = [...svg.querySelectorAll(".lane")]
    .map((lane) => [...lane.querySelectorAll(".mark")])
    .filter((marks) => marks.length > 0);
  const marks = lanes.flat();
  const words = (mark) => mark.getAttribute("aria-label");
  const middle = (mark) => {
    const box = mark.getBoundingClientRect();
    return box.left + box.width / 2;
  };

  const show = (mark) => {
    reading.textContent = words(mark);
  };
  const go = (mark) => {
    if (!mark) return;
    marks.forEach((other) => other.setAttribute("tabindex", "-1"));
    mark.setAttribute("tabindex", "0");
    mark.focus();
  };
  marks.forEach((mark) => {
    mark.addEventListener("pointerenter", () => show(mark));
    mark.addEventListener("focus", () => show(mark));
  });

  const DAY = 86400000;
  const from = Date.parse(svg.dataset.from);
  const to = Math.max(Date.parse(svg.dataset.to), from + DAY);
  const left = Number(svg.dataset.left);
  const right = Number(svg.dataset.right);
  const iso = (time) => new Date(Math.round(time / DAY) * DAY).toISOString().slice(0, 10);
  const zoom = (first, last) => {
    if (last - first < 2 * DAY) return;
    const query = new URLSearchParams(window.location.search);
    query.set("from", iso(first));
    query.set("to", iso(last));
    window.location.assign(window.location.pathname + "?" + query + "#over-time");
  };
  const dayAt = (x) => from + ((x - left) / (right - left)) * (to - from);

  svg.addEventListener("keydown", (event) => {
    const mark = event.target.closest(".mark");
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const lane = lanes.findIndex((one) => one.includes(mark));
    const at = lanes[lane].indexOf(mark);
    const nearest = (other) =>
      other && other.reduce((a, b) =>
        Math.abs(middle(a) - middle(mark)) <= Math.abs(middle(b) - middle(mark)) ? a : b);
    const centre = dayAt(svgPoint(middle(mark)));
    const half = (to - from) / 4;
    const act = {
      ArrowRight: () => go(lanes[lane][at + 1]),
      ArrowLeft: () => go(lanes[lane][at - 1]),
      ArrowDown: () => go(nearest(lanes[lane + 1])),
      ArrowUp: () => go(nearest(lanes[lane - 1])),
      Home: () => go(lanes[lane][0]),
      End: () => go(lanes[lane][lanes[lane].length - 1]),
      "+": () => zoom(Math.max(from, centre - half), Math.min(to, centre + half)),
      "-": () => zoom(from - (to - from) / 2, Math.min(to + (to - from) / 2, Date.now())),
    }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  function svgPoint(clientX) {
    const box = svg.getBoundingClientRect();
    return ((clientX - box.left) / box.width) * svg.viewBox.baseVal.width;
  }
  const within = (x) => Math.min(right, Math.max(left, x));
  const brush = document.getElementById("brush");
  let start = null;
  svg.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse" && event.button === 0) start = within(svgPoint(event.clientX));
  });
  window.addEventListener("pointermove", (event) => {
    if (start === null) return;
    const now = within(svgPoint(event.clientX));
    brush.setAttribute("x", Math.min(start, now));
    brush.setAttribute("width", Math.abs(now - start));
  });
  window.addEventListener("pointerup", (event) => {
    if (start === null) return;
    const now = within(svgPoint(event.clientX));
    const first = Math.min(start, now);
    const last = Math.max(start, now);
    start = null;
    brush.setAttribute("width", 0);
    if (last - first > 8) zoom(dayAt(first), dayAt(last));
  });
})();
