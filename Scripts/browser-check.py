"""Looks at the pages in headless Chromium; see browser-check, which sets up what this needs.

    browser-check.py SITE PROGRAM CONTENT CHROMIUM PAGES [PART...]

SITE is a built site, PROGRAM a counterweight with the server in it, CONTENT a copy of the knowledge base
that may be written to, PAGES an empty folder that takes the pages only a server has, for the HTML
checker. Without a PART (links, pages, ranking, served) all are done.
"""

import collections, glob, html.parser, os, re, subprocess, sys, threading, time, urllib.parse
import axe_core_python
from playwright.sync_api import sync_playwright

WIDTHS = (320, 768, 1280)
SCHEMES = ("light", "dark")
site, program, content, chromium, saved_pages = sys.argv[1:6]
axe = open(glob.glob(os.path.dirname(axe_core_python.__file__) + "/**/axe.min.js", recursive=True)[0]).read()
findings = collections.OrderedDict()


def find(text):
    findings[text] = findings.get(text, 0) + 1


def say(text):
    print(f"{time.strftime('%H:%M:%S')} {text}", flush=True)


# ---------------------------------------------------------------- every link, without a browser


class Links(html.parser.HTMLParser):
    """The ids of a page and the addresses that it names."""

    def __init__(self, path):
        super().__init__()
        self.ids, self.targets = [], []
        with open(path, encoding="utf-8") as file:
            self.feed(file.read())

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            elif name in ("href", "src", "action") and value is not None:
                self.targets.append(value)


def every_link_resolves():
    pages = {path: Links(path) for path in glob.glob(site + "/**/*.html", recursive=True)}
    count = 0
    for path, page in pages.items():
        name = os.path.relpath(path, site)
        for id, times in collections.Counter(page.ids).items():
            if times > 1:
                find(f"{name}: the id {id} stands there {times} times")
        for target in page.targets:
            address, fragment = urllib.parse.urldefrag(target)
            if re.match(r"[a-z]+:", address):
                continue
            count += 1
            file = os.path.normpath(os.path.join(os.path.dirname(path), urllib.parse.unquote(address))) if address else path
            if not os.path.isfile(file):
                find(f"{name}: {target} leads to no file")
            elif fragment and urllib.parse.unquote(fragment) not in pages[file].ids:
                find(f"{name}: {target} leads to no id")
    say(f"{count} links of {len(pages)} pages")


# ---------------------------------------------------------------- what holds on every page


def watched(context, origin):
    """A page of which every message and every request to elsewhere is a finding."""
    page = context.new_page()
    page.on("console", lambda message: find(f"console: {message.text}"))
    page.on("pageerror", lambda error: find(f"error: {error}"))
    page.on("request", lambda request: request.url.startswith((origin, "data:", "blob:")) or find(f"asks for {request.url}"))
    return page


def look(page, name, script=True):
    """axe waits for timers, which stand still where a page may run no script; its HTML is the same with one."""
    width = page.viewport_size["width"]
    if page.evaluate("document.documentElement.scrollWidth") > width:
        find(f"{name}: scrolls sideways at {width}")
    if not script:
        return
    page.evaluate(axe)
    for violation in page.evaluate("axe.run(document)")["violations"]:
        find(f"{name}: {violation['id']}: {violation['nodes'][0]['html'][:160]}")


def contexts(browser):
    for width in WIDTHS:
        for scheme in SCHEMES:
            for script in (True, False):
                context = browser.new_context(
                    viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script)
                yield context, script, f"{width}, {scheme}, {'with' if script else 'without'} script"
                context.close()


def one_page_of_every_kind():
    """The first and the last of each folder, and all at the root."""
    pages = sorted(glob.glob(site + "/*.html"))
    for folder in sorted(f for f in glob.glob(site + "/*") if os.path.isdir(f)):
        inside = sorted(glob.glob(folder + "/*.html"))
        pages += sorted({inside[0], inside[-1], folder + "/index.html"} & set(inside))
    return pages


def static_pages(browser):
    pages = one_page_of_every_kind()
    for context, script, name in contexts(browser):
        page = watched(context, "file:")
        for path in pages:
            page.goto("file://" + path)
            look(page, f"{os.path.relpath(path, site)} at {name}", script)
        layout(page, name)
        if script:
            search(page, name)
        say(f"{len(pages)} pages at {name}")


def layout(page, name):
    """The head of a page stays low, leads everywhere without a script, and the shelf stands beside wide texts."""
    width = page.viewport_size["width"]
    page.goto("file://" + sorted(glob.glob(site + "/antipatterns/*.html"))[0])
    height = page.evaluate("document.querySelector('header.site').getBoundingClientRect().height")
    if height > 70:
        find(f"head at {name}: {height} pixels high")
    if width >= 1280:
        top = page.evaluate("document.querySelector('h1').getBoundingClientRect().top")
        if top > 180:
            find(f"head at {name}: the title begins at {top}")
        if not page.locator(".shelf a[aria-current=page]").is_visible():
            find(f"shelf at {name}: the article is not to be seen on it")
    tab_to(page, lambda now: now["tag"] == "summary", f"menu at {name}")
    page.keyboard.press("Enter")
    links = page.eval_on_selector_all(
        ".menu a", "all => all.map(a => [a.getAttribute('href'), a.getBoundingClientRect().height])")
    for href, height in links:
        if height < 24:
            find(f"menu at {name}: {href} is {height} pixels high")
    pages = {os.path.normpath(os.path.join("antipatterns", href)) for href, _ in links}
    missing = {os.path.relpath(path, site) for path in glob.glob(site + "/*/index.html")} - pages
    if missing:
        find(f"menu at {name}: leads not to {missing}")


# ---------------------------------------------------------------- by keyboard


def focused(page):
    """What has the focus: its tag, its attributes, and whether one can see that it has."""
    return page.evaluate("""() => {
        const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
        const shown = s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== "none";
        return {tag: e.localName, type: e.type ?? "", name: e.name ?? "", value: e.value ?? "", id: e.id,
                href: e.getAttribute("href") ?? "", checked: e.checked ?? false, shown,
                inside: r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth};
    }""")


def tab_to(page, wanted, name):
    """Presses Tab until something wanted has the focus; everything passed must show the focus."""
    for _ in range(400):
        page.keyboard.press("Tab")
        now = focused(page)
        if now["tag"] == "body":
            continue
        if not now["shown"]:
            find(f"{name}: the focus is not seen on {now['tag']} {now['href'] or now['name'] or now['id']}")
        if not now["inside"]:
            find(f"{name}: the focus is out of sight on {now['tag']} {now['href'] or now['name'] or now['id']}")
        if wanted(now):
            return now
    raise RuntimeError(f"{name}: not reached by Tab")


def search(page, name):
    for opening in ("/", "Control+k"):
        page.goto("file://" + site + "/index.html")
        page.keyboard.press(opening)
        page.keyboard.type("guid")
        page.wait_for_selector("[role=option][aria-selected=true]")
        look(page, f"search at {name}")
        first = page.locator("[role=option][aria-selected=true]").inner_text()
        page.keyboard.press("ArrowDown")
        page.wait_for_function(
            "t => document.querySelector('[role=option][aria-selected=true]').innerText !== t", arg=first)
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url: not url.endswith("/index.html"))
    page.keyboard.press("/")
    page.keyboard.press("Escape")
    page.goto("file://" + site + "/index.html")
    tab_to(page, lambda now: now["href"].startswith("#"), f"skip link at {name}")
    page.keyboard.press("Enter")
    if not page.evaluate("location.hash"):
        find(f"skip link at {name}: leads nowhere")


def ranking(browser):
    """A title finds its page first; with two letters swapped, or its last word cut, among the first five."""
    context = browser.new_context()
    page = watched(context, "file:")
    page.goto("file://" + site + "/search.html")
    titles = page.eval_on_selector_all(".titles a", "all => all.map(a => [a.textContent, a.getAttribute('href')])")
    field = page.locator("[role=combobox]")

    def results(query):
        field.fill(query)
        return page.eval_on_selector_all("[role=option]", "all => all.slice(0, 5).map(o => o.dataset.path)")

    def swapped(title):
        word = max(re.findall(r"[a-z]{5,}", title), key=len, default="")
        return title.replace(word, word[:2] + word[3] + word[2] + word[4:]) if word else title

    page.wait_for_function("document.querySelector('select').options.length > 1 || !document.querySelector('[role=combobox]').value")
    field.fill("guide")
    page.wait_for_selector("[role=option]")
    missed = collections.Counter()
    for title, path in titles:
        if results(title)[:1] != [path]:
            missed["first"] += 1
            find(f"search: '{title}' is not the first answer to its own title")
        for query in (swapped(title), title[:-2] if len(title.split()[-1]) > 5 else title):
            if path not in results(query):
                missed["near"] += 1
                find(f"search: '{query}' does not find '{title}' among the first five")
    words_of_texts(page, field)
    page.select_option("select", label="Questions")
    field.fill("toil")
    kinds = set(page.eval_on_selector_all("[role=option] .note", "all => all.map(n => n.textContent)"))
    if kinds != {"question"}:
        find(f"search: the filter for questions shows {kinds}")
    context.close()
    say(f"ranking: {len(titles)} titles, {missed['first']} not first, {missed['near']} of {2 * len(titles)} near ones missed")


def words_of_texts(page, field):
    """A word that hardly any other article holds finds its article, and following it shows the word."""
    texts = {}
    for path in glob.glob(site + "/*/*.html"):
        with open(path, encoding="utf-8") as file:
            text = re.search(r'<div class="text">(.*?)</article>', file.read(), re.S)
        if text and not path.endswith("/index.html") and "/examples/" not in path:
            words = re.sub(r"<[^>]*>|&[a-z#0-9]+;", " ", text.group(1))
            words = re.sub(r"\S+://\S+", " ", words)
            texts[os.path.relpath(path, site)] = set(re.findall(r"\b[a-z]{5,14}\b", words))
    counts = collections.Counter(word for words in texts.values() for word in words)
    missed = 0
    for path, words in texts.items():
        word = min(words, key=lambda word: (counts[word], -len(word), word))
        field.fill(word)
        found = page.eval_on_selector_all("[role=option]", "all => all.map(o => o.dataset.path)")
        if path not in found:
            missed += 1
            find(f"search: '{word}', which {path} holds, does not find it")
    field.fill("kubernetes")
    last = page.locator("[role=option]").last
    path = last.get_attribute("data-path")
    last.click()
    page.wait_for_url(lambda url: path in url)
    page.wait_for_function("scrollY > 0")
    page.go_back()
    page.wait_for_selector("[role=option]")
    say(f"ranking: {missed} of {len(texts)} articles are not found by a word of theirs")


# ---------------------------------------------------------------- served


class Server:
    def __init__(self):
        self.process = subprocess.Popen(
            [program, "serve", "--port", "0", "--content", content], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        found = re.search(r"http://127\.0\.0\.1:\d+/", self.process.stderr.readline())
        if not found:
            sys.exit("the server did not start")
        self.url = found.group(0)
        threading.Thread(target=self.process.stderr.read, daemon=True).start()

    def stop(self):
        self.process.terminate()
        if self.process.wait(timeout=30) != 0:
            find("the server did not stop with 0")


def review(browser, server, width, scheme, script, scope):
    """A whole review by keyboard; returns the file that it leaves."""
    name = f"review ({scope}) at {width}, {scheme}, {'with' if script else 'without'} script"
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script, accept_downloads=True)
    page = watched(context, server.url)
    bodies = {}
    page.on("response", lambda response: response.request.resource_type == "document"
            and response.status == 200 and bodies.update({"last": response}))
    page.goto(server.url + "review/")
    look(page, name + ", start", script)
    radio(page, scope, name)
    page.keyboard.press("Enter")
    seen, count, went_back = set(), 0, False
    while True:
        page.wait_for_load_state()
        at = page.locator("input[name=at]").first.get_attribute("value").split(";")[0].removeprefix("at=")
        kind = re.split("[:@]", at)[0]
        count += 1
        if page.locator(".errors").count():
            find(f"{name}, {at}: something is to be mended: {page.locator('.errors').inner_text()[:120]}")
            break
        if kind not in seen or count % 10 == 0:
            look(page, f"{name}, {kind}", script)
            with open(os.path.join(saved_pages, f"{scope}-{kind}.html"), "w", encoding="utf-8") as file:
                file.write(bodies["last"].text())
        seen.add(kind)
        if kind == "done" or count > 200:
            break
        if kind == "title":
            text(page, "Runner sizes as tags", name)
        elif kind == "proposal":
            text(page, "Each job names one of four sizes.", name)
        elif at == "groups:affected":
            tab_to(page, lambda now: now["type"] == "checkbox", name)
            page.keyboard.press("Space")
            if not focused(page)["checked"]:
                find(f"{name}: a group cannot be ticked by keyboard")
        elif kind == "groups":
            tab_to(page, lambda now: now["value"] == "nobody", name)
        elif kind in ("asked", "question", "bearer"):
            radio(page, "", name, steps=count % 3)
        elif kind == "keeper":
            radio(page, "nobody", name)
        elif kind == "saving":
            radio(page, "saves", name)
        elif kind == "quantity":
            text(page, "2", name)
        else:
            tab_to(page, lambda now: now["value"] in ("proceed", "confirm"), f"{name}, {kind}")
        if count >= 6 and not went_back and kind in ("asked", "question", "bearer", "quantity"):
            went_back = True
            # Back and forward again, as the buttons of the page and those of the browser do it.
            tab_to(page, lambda now: now["value"] == "back", name)
            with page.expect_navigation():
                page.keyboard.press("Enter")
            page.go_back()
            text(page, "2", name) if kind == "quantity" else radio(page, "", name)
        with page.expect_navigation():
            page.keyboard.press("Enter")
    if not {"title", "groups", "asked", "question", "check", "done"} <= seen:
        find(f"{name}: only saw {sorted(seen)}")
    if not went_back:
        find(f"{name}: never went back")
    tab_to(page, lambda now: now["value"] == "download", name)
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    path = download.value.path()
    page.goto(server.url + "review/")
    page.set_input_files("input[type=file]", files=[{"name": "a.review.md", "mimeType": "text/markdown", "buffer": open(path, "rb").read()}])
    tab_to(page, lambda now: now["value"] == "open", name)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    if page.locator("h1").first.inner_text() != "Check your answers":
        find(f"{name}: the file that was saved goes on at {page.locator('h1').first.inner_text()}")
    context.close()
    say(f"{name}: {count} pages, {len(seen)} kinds of step")


def radio(page, value, name, steps=0):
    """Chooses by Tab, Space and arrows; an empty value takes the first choice and goes some steps on."""
    now = tab_to(page, lambda now: now["type"] == "radio", name)
    page.keyboard.press("Space")
    for step in range(60):
        now = focused(page)
        if now["value"] == value if value else step == steps:
            break
        page.keyboard.press("ArrowDown")
    if not now["checked"] or value and now["value"] != value:
        find(f"{name}: {value or 'a choice'} cannot be chosen by keyboard")


def text(page, words, name):
    tab_to(page, lambda now: now["type"] == "text" and now["name"] == "text", name)
    page.keyboard.press("Control+a")
    page.keyboard.type(words)


def refusals(browser, server):
    """What stands there when an answer is missing, and pages that are not there."""
    for context, script, name in contexts(browser):
        page = watched(context, server.url)
        page.on("console", lambda message: None)
        page.goto(server.url + "review/")
        tab_to(page, lambda now: now["value"] == "begin", name)
        with page.expect_navigation():
            page.keyboard.press("Enter")
        tab_to(page, lambda now: now["value"] == "answer", name)
        with page.expect_navigation():
            page.keyboard.press("Enter")
        look(page, f"error summary at {name}", script)
        if not page.locator(".errors a[href='#field.text']").count():
            find(f"error summary at {name}: leads to no field")
    context = browser.new_context(viewport={"width": 320, "height": 900})
    page = context.new_page()
    for address in ("antipaterns/failure-tested-sizing-menu.html", "no/such/page", "x.html"):
        page.goto(server.url + address)
        look(page, "404")
    context.close()


def excerpts(browser, server):
    """Served, a result shows the words where they stand."""
    context = browser.new_context(viewport={"width": 768, "height": 900})
    page = watched(context, server.url)
    page.goto(server.url)
    page.keyboard.press("/")
    page.keyboard.type("16,700 hours")
    page.locator("[role=option]").first.locator(".snippet", has_text="That is some 16,700 hours").wait_for()
    look(page, "search, served")
    context.close()


def live(browser, server):
    """An edit shows without a key being pressed, and the place stays; errors stand above the last good page."""
    context = browser.new_context(viewport={"width": 768, "height": 600})
    page = watched(context, server.url)
    path = sorted(glob.glob(content + "/stories/*.md"))[0]
    page.goto(server.url + f"stories/{os.path.basename(path)[:-3]}.html")
    with open(path, encoding="utf-8") as file:
        good = file.read()
    page.evaluate("scrollTo(0, 700)")
    place = page.evaluate("scrollY")
    with open(path, "w", encoding="utf-8") as file:
        file.write(re.sub(r"(?m)^# .*$", "# A title that was edited", good, count=1))
    page.locator("h1", has_text="A title that was edited").wait_for()
    page.wait_for_timeout(300)
    if abs(page.evaluate("scrollY") - place) > 60:
        find(f"live: the place is lost, {place} to {page.evaluate('scrollY')}")
    with open(path, "w", encoding="utf-8") as file:
        file.write("no front matter")
    page.wait_for_selector(".serve-problem")
    look(page, "live, while broken")
    if "A title that was edited" not in page.locator("h1").inner_text():
        find("live: the last good page is gone")
    with open(path, "w", encoding="utf-8") as file:
        file.write(good)
    page.wait_for_selector(".serve-problem", state="detached")
    context.close()
    say("live: edit, error and mending were shown")


def served(browser):
    server = Server()
    try:
        review(browser, server, 1280, "light", True, "all")
        review(browser, server, 320, "dark", False, "core")
        review(browser, server, 768, "dark", True, "core")
        refusals(browser, server)
        excerpts(browser, server)
        live(browser, server)
    finally:
        server.stop()


PARTS = {"links": lambda browser: every_link_resolves(), "pages": static_pages, "ranking": ranking, "served": served}


def main():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for part in sys.argv[6:] or PARTS:
            PARTS[part](browser)
        browser.close()
    for text, times in findings.items():
        print(f"- {text}" + (f" ({times} times)" if times > 1 else ""))
    print(f"{len(findings)} findings" if findings else "Nothing found.")
    sys.exit(1 if findings else 0)


main()
