// Keeps what is filled in on the page in this browser, and saves it to a file that can be sent back.
(() => {
  "use strict";
  const record = JSON.parse(document.getElementById("form_record").textContent);
  const bar = document.getElementById("answers_bar");
  const words = bar.dataset;
  const part = (name) => document.getElementById("answers_" + name);
  const message = part("message");

  const fields = new Map();
  for (const element of document.querySelectorAll("main input[name], main select[name], main textarea[name]"))
    fields.set(element.name, element);
  const isBox = (element) => element.type === "checkbox";
  const read = (element) => isBox(element) ? element.checked : element.value;
  const write = (element, value) => {
    if (isBox(element)) {
      element.checked = value === true;
      return;
    }
    element.value = String(value);
    // A list shows nothing that it does not offer, and a date field nothing that is no date: what was given is kept.
    if (element.value === String(value).replace(/\r\n?/g, "\n"))
      return;
    if (element.tagName === "SELECT")
      element.add(new Option(value, value));
    else
      element.type = "text";
    element.value = value;
  };
  const initial = new Map(Array.from(fields, ([name, element]) => [name, read(element)]));

  // A browser may refuse to keep anything, as in a private window.
  const store = (text) => {
    try {
      if (text === null)
        localStorage.removeItem(words.key);
      else
        localStorage.setItem(words.key, text);
      return true;
    } catch {
      return false;
    }
  };
  const stored = () => {
    try {
      return JSON.parse(localStorage.getItem(words.key) ?? "{}");
    } catch {
      return {};
    }
  };

  const items = new Set(record.document.services.flatMap((service) => service.items.map((item) => item.id)));
  const ofItems = Array.from(fields).filter(([name]) => items.has(name.slice(0, name.lastIndexOf("/"))));
  const boxes = ofItems.filter(([, element]) => isBox(element)).filter(([name]) => name.endsWith("/done")).map(([, element]) => element);
  const counted = boxes.length > 0 ? boxes : (ofItems.length > 0 ? ofItems : Array.from(fields)).map(([, element]) => element);
  const dates = Array.from(fields.values()).filter((element) => element.type === "date");
  const show = () => {
    const done = counted.filter((element) => isBox(element) ? element.checked : element.value !== "").length;
    part("progress").max = Math.max(1, counted.length);
    part("progress").value = done;
    // An empty date shows how to type it, which is no answer.
    for (const date of dates)
      date.toggleAttribute("data-empty", date.value === "");
    part("count").textContent = words.count.replace("DONE", done).replace("TOTAL", counted.length);
  };

  const changed = () => Object.fromEntries(Array.from(fields)
    .filter(([name, element]) => read(element) !== initial.get(name))
    .map(([name, element]) => [name, read(element)]));
  const keep = () => {
    show();
    part("kept").hidden = !store(JSON.stringify(changed()));
    part("lost").hidden = !part("kept").hidden;
  };

  const save = () => {
    const answers = Object.fromEntries(Array.from(fields, ([name, element]) => [name, read(element)])
      .filter(([, value]) => ![false, ""].includes(value)));
    const text = JSON.stringify({ ...record, answers }, null, 1) + "\n";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = words.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    message.textContent = words.saved.replace("FILE", words.file);
  };

  const names = (of) => JSON.stringify([of.template, of.services.map((service) => service.slug)]);
  const parse = (text) => {
    try {
      const file = JSON.parse(text);
      return [file.format === record.format, file.version === record.version, file.answers instanceof Object].every(Boolean) ? file : null;
    } catch {
      return null;
    }
  };
  const load = async (file) => {
    const read = parse(await file.text());
    if (read === null) {
      message.textContent = words.unreadable.replace("FILE", file.name);
      return;
    }
    if (names(read.document) !== names(record.document)) {
      message.textContent = words.other.replace("TITLE", read.document.title);
      return;
    }
    const answers = Object.entries(read.answers);
    const known = answers.filter(([name]) => fields.has(name));
    for (const [name, value] of known)
      write(fields.get(name), value);
    keep();
    message.textContent = words.loaded.replace("COUNT", known.length).replace("TOTAL", answers.length);
  };

  const clear = () => {
    if (!confirm(words.confirm))
      return;
    for (const [name, element] of fields)
      write(element, initial.get(name));
    store(null);
    show();
    message.textContent = "";
  };

  for (const [name, value] of Object.entries(stored())) {
    if (fields.has(name))
      write(fields.get(name), value);
  }
  document.querySelector("main").addEventListener("input", keep);
  part("save").addEventListener("click", save);
  part("load").addEventListener("click", () => part("file").click());
  part("file").addEventListener("change", async () => {
    if (part("file").files.length > 0)
      await load(part("file").files[0]);
    part("file").value = "";
  });
  part("clear").addEventListener("click", clear);
  // Paper has no field to scroll in: cells print long answers themselves, in as many lines as they take.
  addEventListener("beforeprint", () => {
    for (const element of document.querySelectorAll("td > input[name][type=text]")) {
      if (element.value === "")
        delete element.parentElement.dataset.answer;
      else
        element.parentElement.dataset.answer = element.value;
    }
  });
  bar.hidden = false;
  document.getElementById("not_saved").hidden = true;
  keep();
})();
