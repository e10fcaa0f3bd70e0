extension BuiltInTemplates {
  /// The one script: search by `/` and Ctrl-K on every page, and on the page of all titles.
  ///
  /// It ranks as `ArticleSearch` does in the terminal, over what ``SearchIndex`` keeps of each article.
  static let script = #"""
    // Search over titles, summaries and the words of the texts. The index is loaded as a script when it is first
    // wanted, which works from the disk too. Without this script the page of all titles stands in for it.
    (() => {
      "use strict";

      const root = document.currentScript.src.replace(/[^/]*$/, "");
      const mostShown = 40;
      const weights = { title: 4, name: 3, summary: 2, word: 1 };

      // ---- Words, as the terminal compares them ----

      const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];

      const isPlural = (word) => word.length > 3 && /[^sui]s$/.test(word);

      const singulars = (word) => {
        if (!isPlural(word)) return [];
        const forms = [word.slice(0, -1)];
        if (word.length > 4 && /(s|x|z|ch|sh|o)es$/.test(word)) forms.push(word.slice(0, -2));
        if (word.length > 4 && word.endsWith("ies")) forms.push(word.slice(0, -3) + "y");
        return forms;
      };

      // 1 for the word itself in singular or plural, 0.5 for a beginning, else 0.
      const match = (wanted, word) => {
        if (word[0] !== wanted.text[0]) return 0;
        if (wanted.forms.includes(word)) return 1;
        if (singulars(word).some((form) => wanted.forms.includes(form))) return 1;
        return wanted.forms.slice(0, 2).some((form) => form.length > 1 && word.startsWith(form)) ? 0.5 : 0;
      };

      // Insertions, deletions, substitutions and swaps of neighbours between two words.
      const distance = (left, right) => {
        let beforeLast = [];
        let last = Array.from({ length: right.length + 1 }, (_, i) => i);
        for (let i = 1; i <= left.length; i += 1) {
          const row = [i];
          for (let j = 1; j <= right.length; j += 1) {
            const cost = left[i - 1] === right[j - 1] ? 0 : 1;
            row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
              row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
          }
          beforeLast = last;
          last = row;
        }
        return last[right.length];
      };

      // ---- The index ----

      let loading = null;

      const load = () => {
        loading ||= new Promise((resolve, reject) => {
          const script = document.createElement("script");
          script.src = root + "search-index.js";
          script.onload = () => resolve(prepare(window.counterweightIndex));
          script.onerror = reject;
          document.head.append(script);
        });
        return loading;
      };

      // ---- Unpacking: what PackedIndex writes ----

      const bytesOf = (text) => {
        const bytes = [];
        for (let at = 0; at < text.length; at += 5) {
          const digits = text.slice(at, at + 5);
          let value = 0;
          for (const digit of digits.padEnd(5, "w")) {
            value = value * 85 + (digit === "x" ? 92 : digit.charCodeAt(0)) - 35;
          }
          bytes.push(...[24, 16, 8, 0].map((shift) => value >>> shift & 255).slice(0, digits.length - 1));
        }
        return Uint8Array.from(bytes);
      };

      const inflated = (text) =>
        new Response(new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream("deflate-raw")));

      const unpack = async (index) => {
        const lines = (await inflated(index.texts).text()).split("\n");
        const bytes = new Uint8Array(await inflated(index.places).arrayBuffer());
        let at = 0;
        const number = () => {
          let value = 0;
          for (let shift = 0; ; shift += 7) {
            const byte = bytes[at];
            at += 1;
            value |= (byte & 127) << shift;
            if (byte < 128) return value;
          }
        };
        let word = "";
        const places = lines.slice(index.entries).map((line) => {
          word = word.slice(0, line.charCodeAt(0) - 65) + line.slice(1);
          const entries = [];
          for (let [next, isLast] = [0, 0]; !isLast; next += 1) {
            const value = number();
            isLast = value & 1;
            next += value >> 1;
            entries.push(next);
          }
          return [word, entries];
        });
        return { lines: lines.slice(0, index.entries), places };
      };

      // Every word with the entries in which it stands and the weight of the best place.
      const prepare = async (index) => {
        const { lines, places: inTexts } = await unpack(index);
        const places = new Map();
        const put = (word, number, weight) => {
          const known = places.get(word) || new Map();
          known.set(number, Math.max(known.get(number) || 0, weight));
          places.set(word, known);
        };
        const entries = lines.map((line, number) => {
          const kind = line.charCodeAt(0) - 65;
          const [written, given = "", summary = "", former = ""] = line.slice(1).split("\t");
          const name = written || given.toLowerCase().replace(/[^\w -]/g, "").replace(/ /g, "-");
          // A name such as UnresolvedLink is found by its parts, too.
          const title = given || name;
          const parts = given ? `${name} ${former}` : name.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ");
          for (const word of words(title)) put(word, number, weights.title);
          for (const word of words(parts)) put(word, number, weights.name);
          for (const word of words(summary)) put(word, number, weights.summary);
          const [noun, , shape, folder] = index.kinds[kind];
          return { number, kind, noun, shape, title, summary, path: `${folder}${name}.html` };
        });
        for (const [word, numbers] of inTexts) {
          for (const number of numbers) put(word, number, weights.word);
        }
        return { entries, places, kinds: index.kinds, common: new Set(words(index.common)) };
      };

      // The entries that one word finds, with what it adds to the rank of each.
      const found = (index, wanted) => {
        const hits = new Map();
        const collect = (how) => {
          for (const [word, entries] of index.places) {
            const value = how(word);
            if (!value) continue;
            for (const [number, weight] of entries) {
              hits.set(number, Math.max(hits.get(number) || 0, weight * value));
            }
          }
        };
        collect((word) => match(wanted, word));
        if (hits.size || wanted.text.length < 4) return hits;
        const limit = wanted.text.length < 8 ? 1 : 2;
        collect((word) => {
          if (Math.abs(word.length - wanted.text.length) > limit) return 0;
          const isNear = distance(wanted.text, word) <= limit;
          if (isNear) wanted.near.add(word);
          return isNear ? 0.4 : 0;
        });
        return hits;
      };

      const isHit = (query, word) =>
        query.some((wanted) => match(wanted, word) || wanted.near.has(word));

      // Words of sentences, passed over where others are left.
      const idle = new Set(
        "a am an and are as at be by do does for from how i in is it my of on or our that the this to we what when where which who why with you your"
          .split(" "));

      // Those that hold more of the words come first; among them the rarer words and the better places count.
      const search = (index, text, kind) => {
        const all = [...new Set(words(text))];
        const telling = all.filter((word) => !idle.has(word));
        const query = (telling.length ? telling : all)
          .map((word) => ({ text: word, forms: [word, ...singulars(word)], near: new Set() }));
        const ranks = new Map();
        for (const wanted of query) {
          const hits = found(index, wanted);
          const rarity = 1.5 / (0.5 + hits.size / index.entries.length);
          for (const [number, weight] of hits) {
            const rank = ranks.get(number) || { words: 0, score: 0 };
            if (!index.common.has(wanted.text)) rank.words += 1;
            rank.score += weight * rarity;
            ranks.set(number, rank);
          }
        }
        const results = [...ranks].map(([number, rank]) => {
          const entry = index.entries[number];
          const title = words(entry.title);
          const hits = title.filter((word) => query.some((wanted) => match(wanted, word)));
          return { entry, words: rank.words, score: rank.score + hits.length / (title.length || 1) };
        }).filter(({ entry }) => kind < 0 || entry.kind === kind);
        results.sort((a, b) => b.words - a.words || b.score - a.score || (a.entry.path < b.entry.path ? -1 : 1));
        const hits = [...index.places].filter(([word]) => isHit(query, word));
        const inText = (entry) => hits
          .filter(([, entries]) => entries.get(entry.number) === weights.word).map(([word]) => word);
        return { query, results: results.map(({ entry }) => ({ ...entry, inText: inText(entry) })) };
      };

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

      // ---- Where it is shown ----

      let dialog = null;

      const open = () => {
        const here = document.getElementById("page.search");
        if (here) {
          here.querySelector("input").focus();
          return;
        }
        if (!dialog) {
          const { box, input, show } = makeBox();
          dialog = element("dialog", { class: "overlay", "aria-label": "Search" }, box);
          dialog.addEventListener("click", (event) => {
            if (event.target === dialog) dialog.close();
          });
          dialog.refresh = () => { input.select(); show(); };
          document.body.append(dialog);
        }
        if (!dialog.open) dialog.showModal();
        dialog.refresh();
      };

      // What somebody probably looked for whose address leads nowhere.
      const guess = () => {
        const name = window.location.pathname.split("/").filter(Boolean).pop() || "";
        if (/^(index|404)\./.test(name)) return "";
        return words(name.replace(/%[0-9a-f]{2}/gi, " ").replace(/\.html?$/, "")).join(" ");
      };

      const mount = () => {
        const here = document.getElementById("page.search");
        if (here) {
          const { box, input, show } = makeBox();
          here.append(box);
          here.hidden = false;
          if (here.dataset.guess) {
            input.value = guess();
          } else {
            input.value = new URLSearchParams(window.location.search).get("q") || "";
            input.addEventListener("input", () => {
              const query = input.value ? `?q=${encodeURIComponent(input.value)}` : "";
              window.history.replaceState(null, "", window.location.pathname + query);
            });
            input.focus();
          }
          show();
        }
        const link = document.querySelector("a.search-link");
        if (!link) return;
        link.setAttribute("aria-keyshortcuts", "/ Control+K");
        link.addEventListener("click", (event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          open();
        });
      };

      document.addEventListener("keydown", (event) => {
        const isCtrlK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey;
        const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
        const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping;
        if (!isCtrlK && !isSlash) return;
        event.preventDefault();
        open();
      });

      // The section that is being read is marked in the contents of the page.
      const markContents = () => {
        const links = [...document.querySelectorAll(".contents a")];
        const heads = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
        if (links.length === 0 || heads.includes(null)) return;
        let marked = -1;
        const mark = () => {
          const past = heads.findLastIndex((head) => head.getBoundingClientRect().top < innerHeight / 3);
          if (past === marked) return;
          links[marked]?.removeAttribute("aria-current");
          links[past]?.setAttribute("aria-current", "true");
          marked = past;
        };
        addEventListener("scroll", mark, { passive: true });
        mark();
      };

      // The menu closes as menus do.
      const closeMenu = (event) => {
        const menu = document.querySelector(".menu[open]");
        if (menu && !(event.type === "click" && menu.contains(event.target))) menu.open = false;
      };
      document.addEventListener("click", closeMenu);
      document.addEventListener("keydown", (event) => {
        if (event.key === "Escape") closeMenu(event);
      });

      // Where there is room beside the text, the shelf says that it is open, and begins near what is read.
      const showShelf = () => {
        const shelf = document.querySelector(".shelf details");
        const here = shelf?.querySelector("[aria-current]");
        if (!here || !CSS.supports("selector(::details-content)")) return;
        const wide = matchMedia("(min-width: 80rem)");
        const adapt = () => {
          shelf.open = wide.matches;
          if (wide.matches) shelf.scrollTop = here.offsetTop - shelf.clientHeight / 2;
        };
        wide.addEventListener("change", adapt);
        adapt();
      };

      mount();
      markContents();
      showShelf();
    })();

    """#
}
