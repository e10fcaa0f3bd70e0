extension BuiltInTemplates {
  /// The middle of the script: results as a list beside a field, with the sentence that holds the words.
  static let scriptResults = #"""
      // ---- What is shown ----

      const element = (name, attributes = {}, ...children) => {
        const node = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
        node.append(...children);
        return node;
      };

      // The text with the words of the query marked.
      const marked = (query, text) =>
        text.split(/([\p{L}\p{N}]+)/gu).map((piece) =>
          piece && isHit(query, piece.toLowerCase()) ? element("mark", {}, piece) : piece);

      const snippet = (query, entry) => {
        const pieces = marked(query, entry.summary);
        if (entry.inText.length === 0) return pieces;
        return [...pieces, " In the text: ", ...marked(query, entry.inText.slice(0, 6).join(", ")), "."];
      };

      // Served, a page can be read for the sentence that holds the words; from the disk it cannot.
      const mostRead = 8;
      const pages = new Map();
      const passages = (path) => {
        if (!pages.has(path)) {
          pages.set(path, fetch(root + path).then((reply) => reply.text()).then((html) => {
            const page = new DOMParser().parseFromString(html, "text/html");
            return [...page.querySelectorAll("article :is(p, li, dd, td, pre)")]
              .map((part) => part.textContent.replace(/\s+/g, " ").trim());
          }).catch(() => []));
        }
        return pages.get(path);
      };

      // Some words before the first that is sought, and some after it, of the passage that holds most of them.
      const excerpt = (query, texts) => {
        const held = (text) => query.filter((wanted) => words(text).some((word) => isHit([wanted], word))).length;
        const best = texts.reduce((one, other) => (held(other) > held(one) ? other : one), "").split(" ");
        const first = best.findIndex((piece) => words(piece).some((word) => isHit(query, word)));
        if (first < 0) return "";
        const [start, end] = [Math.max(0, first - 8), first + 18];
        return (start > 0 ? "… " : "") + best.slice(start, end).join(" ") + (end < best.length ? " …" : "");
      };

      const showExcerpts = (query, results, list) => {
        results.slice(0, mostRead).forEach(async (entry, number) => {
          if (entry.inText.length === 0) return;
          const text = excerpt(query, await passages(entry.path));
          const option = list.children[number];
          if (!text || option?.dataset.path !== entry.path) return;
          option.querySelector(".snippet").replaceChildren(...marked(query, text));
        });
      };

      // Browsers that can go to the words in the text; others to the top of the page.
      const fragment = (text, entry) => {
        if (entry.inText.length === 0) return "";
        const sought = [text, ...entry.inText.slice(0, 3).flatMap((word) => [word, isPlural(word) ? word : `${word}s`])];
        const directive = (part) => `text=${encodeURIComponent(part).replaceAll("-", "%2D")}`;
        return `#:~:${[...new Set(sought)].map(directive).join("&")}`;
      };

      let boxes = 0;

      // The field, the filter and the list of results: a combobox that owns a listbox.
      const makeBox = () => {
        boxes += 1;
        const id = (name) => `search.${boxes}.${name}`;
        const input = element("input", {
          id: id("field"), type: "text", role: "combobox", autocomplete: "off", spellcheck: "false",
          placeholder: "A word or two",
          "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id("list"),
        });
        const filter = element("select", { id: id("kind") });
        const list = element("ul", { id: id("list"), role: "listbox", "aria-label": "Results" });
        const status = element("p", { class: "status", role: "status" });
        const box = element("div", { class: "search" },
          element("div", { class: "fields" },
            element("label", { for: id("field") }, "Search"), input,
            element("label", { for: id("kind"), class: "hidden" }, "Kind of page"), filter),
          status, list);
        list.hidden = true;
        let active = -1;
        let waiting = 0;

        const choose = (place) => {
          const options = [...list.children];
          active = options.length ? (place + options.length) % options.length : -1;
          options.forEach((option, number) => {
            option.setAttribute("aria-selected", String(number === active));
          });
          if (active < 0) return input.removeAttribute("aria-activedescendant");
          input.setAttribute("aria-activedescendant", options[active].id);
          options[active].scrollIntoView({ block: "nearest" });
          return undefined;
        };

        const show = async () => {
          const text = input.value.trim();
          let index;
          try {
            index = await load();
          } catch {
            status.textContent = "The index could not be loaded; the page Search lists all titles.";
            return;
          }
          if (filter.options.length === 0) {
            filter.append(element("option", { value: "-1" }, "Everything"));
            index.kinds.forEach(([, plural], number) => {
              if (index.entries.some((entry) => entry.kind === number)) {
                filter.append(element("option", { value: String(number) }, plural));
              }
            });
          }
          const { query, results } = search(index, text, Number(filter.value));
          list.replaceChildren(...results.slice(0, mostShown).map((entry, number) => {
            const option = element("li", { id: id(String(number)), role: "option", "aria-selected": "false" },
              element("span", { class: `shape ${entry.shape}` }, ...marked(query, entry.title)), " ",
              element("span", { class: "note" }, entry.noun),
              element("span", { class: "snippet" }, ...snippet(query, entry)));
            option.dataset.path = entry.path;
            option.dataset.fragment = fragment(text, entry);
            return option;
          }));
          list.hidden = results.length === 0;
          input.setAttribute("aria-expanded", String(results.length > 0));
          choose(0);
          clearTimeout(waiting);
          if (location.protocol !== "file:") waiting = setTimeout(showExcerpts, 150, query, results, list);
          const near = query.flatMap((wanted) => [...wanted.near]);
          status.textContent = text === "" ? ""
            : results.length === 0 ? `Nothing found for “${text}”; counterweight search in a terminal reads every word.`
            : `${results.length} ${results.length === 1 ? "result" : "results"}`
              + (results.length > mostShown ? `, the first ${mostShown} shown` : "")
              + (near.length ? `, for “${near.slice(0, 3).join("”, “")}”` : "") + ".";
        };

        const follow = (option) => {
          if (option) window.location.href = root + option.dataset.path + option.dataset.fragment;
        };

        input.addEventListener("input", show);
        filter.addEventListener("change", show);
        list.addEventListener("click", (event) => follow(event.target.closest("[role=option]")));
        input.addEventListener("keydown", (event) => {
          if (event.key === "ArrowDown") choose(active + 1);
          else if (event.key === "ArrowUp") choose(active - 1);
          else if (event.key === "Enter") follow(list.children[active]);
          else return;
          event.preventDefault();
        });
        return { box, input, show };
      };


    """#
}
