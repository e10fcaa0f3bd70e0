extension BuiltInTemplates {
  /// The one script: search by `/` and Ctrl-K on every page, and on the page of all titles.
  ///
  /// It ranks as `ArticleSearch` does in the terminal, over what ``SearchIndex`` keeps of each article. The
  /// three parts share one scope, which the first opens and the last closes.
  static let script = scriptSearch + scriptResults + scriptPage

  /// The end of the script: where search is shown, and what else a page does.
  private static let scriptPage = #"""
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
