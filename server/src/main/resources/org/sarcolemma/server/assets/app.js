// Makes the form quick. Everything works without it, one page load at a time.
"use strict";

const byId = (id) => document.getElementById(id);
const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));

// --- looking things up by words ------------------------------------------------------------------

const words = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").split(/[^a-z0-9]+/).filter(Boolean);

/** Whether two words differ by at most so many typing slips (a letter missing, extra, wrong or swapped). */
function within(typed, word, slips) {
  if (Math.abs(typed.length - word.length) > slips) return false;
  let before = [];
  let last = Array.from({ length: word.length + 1 }, (_, i) => i);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const cost = typed[i - 1] === word[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    before = last;
    last = row;
  }
  return last[word.length] <= slips;
}

/** How well one typed word fits one word of a text: 0 not at all, 3 the same. */
function fit(typed, word) {
  if (word === typed) return 3;
  if (word.startsWith(typed)) return 2;
  const slips = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  if (slips === 0) return 0;
  for (let length = typed.length - 1; length <= typed.length + 1; length++) {
    if (within(typed, word.slice(0, length), slips)) return 1;
  }
  return 0;
}

/** What a fit is worth: a typing slip never outdoes a word that is there. */
const WORTH = [0, 10, 85, 100];

/**
 * How well all typed words fit an entry; 0 when one of them does not. Its label counts most, then its name in
 * the knowledge, then other words for it, then its question. Of two that fit alike the more general comes first: "rash" means any rash.
 */
function score(typed, entry) {
  let sum = 0;
  for (const part of typed) {
    let best = 0;
    for (const [list, extra] of [[entry.label, 30], [entry.name, 25], [entry.alias, 5], [entry.rest, 0]]) {
      for (const word of list) {
        const worth = WORTH[fit(part, word)];
        if (worth > 0) best = Math.max(best, worth + extra);
      }
    }
    if (best === 0) return 0;
    sum += best;
  }
  return sum / typed.length + Math.min(20, 3 * entry.general) + 8 / (1 + entry.label.length);
}

// --- lists that are cut down by typing (start page, evidence) --------------------------------------

for (const filter of all("input[data-filter]")) {
  const items = all("li", byId(filter.dataset.filter)).map((item) => ({ item, label: [], alias: [], name: [], rest: words(item.textContent), general: 0 }));
  const cut = () => {
    const typed = words(filter.value);
    let shown = 0;
    for (const entry of items) {
      const fits = typed.length === 0 || score(typed, entry) > 0;
      entry.item.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    byId("filter-count").textContent = typed.length === 0 ? items.length + " listed" : shown + " of " + items.length + " fit";
  };
  filter.addEventListener("input", cut);
  if (filter.value !== "") cut();
}

// --- the form of one child -------------------------------------------------------------------------

const form = byId("child");
if (form) startForm();

function startForm() {
  const rows = all(".finding", form).map((row) => {
    const label = row.querySelector(".finding-label").textContent.trim();
    return {
      id: row.dataset.finding,
      row,
      title: label,
      question: row.dataset.question,
      section: row.closest(".section").querySelector("summary > span").textContent,
      sectionId: row.closest(".section").id.replace("section-", ""),
      radios: all("input", row),
      assay: row.querySelector("select"),
      said: Object.fromEntries(all("input", row).map((radio) => {
        const span = radio.nextElementSibling;
        return [radio.value, radio.getAttribute("aria-label") || (span.firstElementChild || span).textContent];
      })),
      label: words(label),
      name: words(row.dataset.finding),
      alias: words(row.dataset.alias),
      rest: words(row.dataset.words),
      general: Number(row.dataset.general),
    };
  });
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const fields = [["ck", "Creatine kinase (CK)", "ck creatine kinase creatinine cpk"], ["onset-years", "Age at first symptom", "age onset years old"], ["setting", "Where the child is seen", "setting clinic"], ["tempo", "First symptom to full picture", "tempo acute subacute insidious onset"]]
    .map(([id, title, more]) => ({ field: id, title, label: words(title), name: words(more), alias: [], rest: [], general: 9 }));

  const search = byId("search");
  const suggestions = byId("suggestions");
  const chosen = byId("chosen");
  let found = [];
  let active = -1;
  let timer = 0;

  all(".unscripted").forEach((element) => { element.hidden = true; });
  all(".scripted").forEach((element) => { if (element !== chosen) element.hidden = false; });

  const ask = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(() => form.dispatchEvent(new CustomEvent("answer")), delay);
  };

  const answerOf = (row) => (row.radios.find((radio) => radio.checked) || { value: "" }).value;

  /** What a row says now, so that it can be said again. */
  const keep = (row) => ({ row, value: answerOf(row), assay: row.assay ? row.assay.value : "" });
  function restore({ row, value, assay }) {
    row.radios.forEach((radio) => { radio.checked = radio.value === value; });
    if (row.assay) row.assay.value = assay;
  }

  function answer(row, value) {
    row.radios.forEach((radio) => { radio.checked = radio.value === value; });
    given(row);
    drawChosen();
    ask(0);
  }

  /** Of an antibody: what neither positive nor negative says, and the assay. */
  function more(row) {
    const value = answerOf(row);
    const state = value === "present" || value === "absent" ? [] : [row.said[value]];
    const assay = row.assay && row.assay.value ? [row.assay.selectedOptions[0].textContent] : [];
    return state.concat(assay).map((text) => " · " + text).join("");
  }

  // ..... chosen findings, by category
  function drawChosen() {
    const list = chosen.querySelector("ul");
    const answered = rows.filter((row) => answerOf(row) !== "");
    const focused = document.activeElement && document.activeElement.closest("#chosen") ? document.activeElement.id : "";
    list.textContent = "";
    let group = "";
    for (const row of answered) {
      if (row.section !== group) {
        group = row.section;
        const heading = document.createElement("li");
        heading.className = "chosen-group";
        heading.textContent = group;
        list.append(heading);
      }
      const line = byId("chosen-row").content.cloneNode(true);
      line.querySelector(".chosen-label").textContent = row.title + more(row);
      line.querySelector(".three").setAttribute("aria-label", row.title);
      all("button", line).forEach((button) => {
        const value = button.dataset.answer;
        button.id = "chosen-" + row.id + "-" + (value || "open");
        button.textContent = value ? row.said[value] : "×";
        if (!value) button.setAttribute("aria-label", row.said[""] + ": remove " + row.title);
        else button.setAttribute("aria-pressed", String(answerOf(row) === value));
        button.addEventListener("click", () => {
          answer(row, value);
          if (!value) search.focus();
        });
      });
      list.append(line);
    }
    chosen.hidden = answered.length === 0;
    byId("chosen-title").textContent = answered.length + " chosen";
    if (focused && byId(focused)) byId(focused).focus();
    const counts = new Map();
    answered.forEach((row) => counts.set(row.sectionId, (counts.get(row.sectionId) || 0) + 1));
    all("[data-count]", form).forEach((count) => {
      const n = counts.get(count.dataset.count) || 0;
      count.textContent = n ? n + " answered" : "";
    });
  }

  // ..... search as you type
  const negated = (text) => /^\s*(no|not|without|-)\s*/i.exec(text);

  function look() {
    const no = negated(search.value);
    const absent = Boolean(no) && search.value.length > no[0].length && /[\s-]$/.test(no[0]);
    const typed = words(absent ? search.value.slice(no[0].length) : search.value);
    found = typed.length === 0 ? [] : rows.concat(absent ? [] : fields)
      .map((entry) => ({ entry, score: score(typed, entry) }))
      .filter((hit) => hit.score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, 8)
      .map((hit) => ({ entry: hit.entry, absent }));
    active = found.length ? 0 : -1;
    draw(typed.length > 0);
  }

  function draw(open) {
    suggestions.textContent = "";
    found.forEach(({ entry, absent }, i) => {
      const option = document.createElement("li");
      option.id = "option-" + i;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", String(i === active));
      const title = document.createElement("span");
      title.className = "s-label";
      title.textContent = entry.title;
      option.append(title);
      const more = document.createElement("span");
      more.className = "s-question";
      option.append(more);
      if (entry.field) {
        more.textContent = "go to the field";
        option.addEventListener("mousedown", (event) => { event.preventDefault(); pick(i, "present"); });
      } else {
        const given = answerOf(entry);
        const state = document.createElement("span");
        state.className = "s-state";
        state.textContent = given ? " · now " + (given === "present" ? entry.said[0] : entry.said[1]) : "";
        title.append(state);
        more.textContent = entry.question;
        const picks = document.createElement("span");
        picks.className = "s-pick";
        picks.setAttribute("aria-hidden", "true");
        (absent ? ["absent"] : ["present", "absent"]).forEach((value) => {
          const choice = document.createElement("span");
          choice.textContent = entry.said[value];
          choice.addEventListener("mousedown", (event) => { event.preventDefault(); event.stopPropagation(); pick(i, value); });
          picks.append(choice);
        });
        option.append(picks);
        option.addEventListener("mousedown", (event) => { event.preventDefault(); pick(i, absent ? "absent" : "present"); });
      }
      suggestions.append(option);
    });
    if (open && found.length === 0) {
      const none = document.createElement("li");
      none.className = "s-none";
      none.setAttribute("role", "option");
      none.setAttribute("aria-disabled", "true");
      none.setAttribute("aria-selected", "false");
      none.textContent = "No finding has such a name. Look through the sections below.";
      suggestions.append(none);
    }
    suggestions.hidden = !open;
    search.setAttribute("aria-expanded", String(open));
    if (active >= 0) {
      search.setAttribute("aria-activedescendant", "option-" + active);
      byId("option-" + active).scrollIntoView({ block: "nearest" });
    } else {
      search.removeAttribute("aria-activedescendant");
    }
  }

  function close() {
    found = [];
    active = -1;
    draw(false);
  }

  function pick(i, value) {
    const { entry } = found[i];
    search.value = "";
    close();
    if (entry.field) byId(entry.field).focus();
    else answer(entry, value);
  }

  for (const kind of ["input", "change"]) {
    search.addEventListener(kind, (event) => { event.stopPropagation(); if (kind === "input") look(); });
  }
  search.addEventListener("blur", close);
  search.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (found.length === 0) return;
      event.preventDefault();
      active = (active + (event.key === "ArrowDown" ? 1 : found.length - 1)) % found.length;
      draw(true);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (active >= 0) pick(active, event.shiftKey || found[active].absent ? "absent" : "present");
    } else if (event.key === "Escape") {
      event.preventDefault();
      search.value = "";
      close();
    }
  });
  // a single character would get in the way of those who dictate (WCAG 2.1.4), so the shortcut takes a modifier
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      search.focus();
    }
  });

  // ..... every other change
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.tagName === "INPUT") event.preventDefault();
  });
  form.addEventListener("input", (event) => {
    if (event.target.closest(".finding")) drawChosen();
    ask(event.target.type === "radio" || event.target.tagName === "SELECT" ? 0 : 300);
  });

  // ..... what if: answers tried for a moment, marked as such, taken back with one key, and never submitted
  const supposed = byId("supposed");
  let before = [];
  function suppose(button) {
    takeBack(false);
    const tried = button.dataset.answers.split(" ").map((pair) => pair.split("="));
    before = tried.map(([id]) => keep(rowById.get(id)));
    tried.forEach(([id, value]) => restore({ row: rowById.get(id), value, assay: "" }));
    saySupposed();
    supposed.hidden = false;
    byId("unsuppose").focus();
    drawChosen();
    ask(0);
  }
  function saySupposed() {
    const what = before.map(({ row }) => row.title + ", " + row.said[answerOf(row)]).join("; ");
    supposed.firstElementChild.textContent = "Only supposed: " + what + ". Not an answer of the child.";
  }
  function takeBack(asks) {
    if (before.length === 0) return;
    before.forEach(restore);
    endSupposing();
    drawChosen();
    if (asks) ask(0);
  }
  function endSupposing() {
    before = [];
    if (supposed.contains(document.activeElement)) byId("answer").focus({ preventScroll: true });
    supposed.hidden = true;
  }
  /** An answer given by hand is one of the child, also where it was only supposed before: taking back leaves it. */
  function given(row) {
    if (!before.some((kept) => kept.row === row)) return;
    before = before.filter((kept) => kept.row !== row);
    if (before.length === 0) endSupposing();
    else saySupposed();
  }
  byId("unsuppose").addEventListener("click", () => takeBack(true));
  byId("answer").addEventListener("click", (event) => {
    const button = event.target.closest("button.whatif");
    if (button) suppose(button);
  });
  form.addEventListener("submit", () => takeBack(true));
  form.addEventListener("click", (event) => {
    const row = event.target.type === "radio" && event.target.closest(".finding");
    if (row) given(rowById.get(row.dataset.finding));
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && event.target !== search) takeBack(true);
    if (!byId("answer").contains(event.target)) return;
    const button = /^[1-9]$/.test(event.key) && document.querySelector("button.whatif[aria-keyshortcuts='" + event.key + "']");
    if (button) suppose(button);
  });

  // ..... which reasons are open
  const remember = (field, id, wanted) => {
    const ids = new Set(form.elements[field].value.split(" ").filter(Boolean));
    if (wanted) ids.add(id);
    else ids.delete(id);
    form.elements[field].value = Array.from(ids).join(" ");
  };
  const listen = () => all("details[data-diagnosis]").forEach((details) => {
    if (details.dataset.listening) return;
    details.dataset.listening = "yes";
    const summary = details.querySelector("summary");
    summary.addEventListener("click", () => {
      const opens = !details.open;
      remember("opened", details.dataset.diagnosis, opens);
      remember("closed", details.dataset.diagnosis, !opens);
      if (opens && details.dataset.why === "no") ask(0);
    });
  });

  // ..... telling that the answer is on its way, or is old
  const panel = byId("answer");
  const busy = byId("busy");
  const stale = byId("stale");
  let waiting = 0;
  const failed = (text) => {
    clearTimeout(waiting);
    busy.hidden = true;
    stale.textContent = text;
    stale.hidden = false;
    panel.classList.add("outdated");
  };
  const arrived = () => {
    clearTimeout(waiting);
    busy.hidden = true;
    stale.hidden = true;
    panel.classList.remove("outdated");
    all("button.whatif").forEach((button) => { button.hidden = false; });
    all(".problem", form).forEach((problem) => {
      all("[aria-describedby~='" + problem.id + "']", form).forEach((input) => {
        input.setAttribute("aria-invalid", String(problem.textContent !== ""));
      });
    });
    listen();
  };
  document.body.addEventListener("htmx:beforeRequest", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { busy.hidden = false; panel.classList.add("outdated"); }, 400);
  });
  document.body.addEventListener("htmx:afterSettle", arrived);
  document.body.addEventListener("htmx:sendError", () => failed("Sarcolemma does not answer. What stands below is older than what you entered."));
  document.body.addEventListener("htmx:timeout", () => failed("Sarcolemma takes too long. What stands below is older than what you entered."));
  document.body.addEventListener("htmx:responseError", (event) => {
    const page = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
    const heading = page.querySelector("h1");
    failed((heading ? heading.textContent : "Sarcolemma could not answer.") + " What stands below is older than what you entered.");
  });

  drawChosen();
  arrived();
}

// --- a record dropped on its field ---------------------------------------------------------------

const recordForm = byId("record-form");
if (recordForm) {
  const file = byId("record-file");
  const refuse = (event) => { event.preventDefault(); };
  // a file dropped beside the field would otherwise replace the page and lose what was entered
  document.addEventListener("dragover", refuse);
  document.addEventListener("drop", refuse);
  const card = byId("record-card");
  card.addEventListener("dragenter", () => { card.classList.add("over"); });
  card.addEventListener("dragleave", (event) => { if (!card.contains(event.relatedTarget)) card.classList.remove("over"); });
  card.addEventListener("drop", (event) => {
    card.classList.remove("over");
    if (event.dataTransfer.files.length !== 1) return;
    file.files = event.dataTransfer.files;
    card.open = true;
    recordForm.requestSubmit();
  });
}
