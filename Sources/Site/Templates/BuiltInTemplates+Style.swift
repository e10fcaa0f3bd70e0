extension BuiltInTemplates {
  /// The one style sheet: a column of about 66 characters with a margin beside it, the system's own
  /// type, one quiet colour.
  ///
  /// 57 times the width of a nought are about 66 characters of running text in all the faces named.
  static let style =
    colours + type + frame + reading + lists + kinds + mapStyle + searchStyle + print

  private static let colours = #"""
    :root {
      color-scheme: light dark;
      --paper: #fdfcf9;
      --ink: #211e19;
      --soft: #5f584e;
      --line: #dcd6ca;
      --rule: #8b8275;
      --tint: #f5f1e9;
      --accent: #87390f;
      --measure: 57ch;
      --margin: 14rem;
      --serif: ui-serif, "Iowan Old Style", Charter, "Bitstream Charter", "Source Serif 4",
        "Noto Serif", Cambria, Georgia, "Liberation Serif", serif;
      --sans: system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
      --mono: ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #191715;
        --ink: #ddd6ca;
        --soft: #a69e91;
        --line: #37332d;
        --rule: #857d70;
        --tint: #23201c;
        --accent: #dfa377;
      }
    }

    """#

  private static let type = #"""
    *, ::before, ::after { box-sizing: border-box; }
    html { font-size: clamp(106.25%, 95% + 0.4vw, 125%); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto;
      padding: 0 1.25rem 3rem;
      max-width: calc(var(--measure) + 2.5rem);
      background: var(--paper);
      color: var(--ink);
      font: 1rem/1.6 var(--serif);
      overflow-wrap: break-word;
    }
    a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); }
    a:hover { text-decoration-color: currentColor; }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 1px; }
    main:focus { outline: none; }
    h1, h2, h3, h4 { margin: 0; font-weight: 600; line-height: 1.22; text-wrap: balance; scroll-margin-top: 1rem; }
    h1 { font-size: clamp(1.6rem, 6.5vw, 2.1rem); font-weight: 500; letter-spacing: -0.012em; }
    h2 { margin: 2.6rem 0 0.6rem; font-size: 1.3rem; }
    h3 { margin: 1.9rem 0 0.4rem; font-size: 1.06rem; }
    h4 { margin: 1.5rem 0 0.4rem; font-size: 1rem; font-style: italic; }
    p { margin: 0 0 1rem; text-wrap: pretty; }
    .lede, .lead > p:first-child { font-size: 1.16rem; line-height: 1.5; }
    header.site, footer.site, .crumbs, .contents, .pager, .kind, .note, .facts, .label, figcaption, article > footer, .search {
      font-family: var(--sans);
      font-size: 0.8rem;
      font-variant-numeric: tabular-nums;
    }
    code, pre { font-family: var(--mono); font-size: 0.84em; font-variant-ligatures: none; }
    code { overflow-wrap: anywhere; }
    pre { margin: 0 0 1.2rem; padding: 0.8rem 1rem; background: var(--tint); line-height: 1.5; white-space: pre-wrap; overflow-wrap: anywhere; }
    pre code { font-size: 1em; }
    blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 1px solid var(--rule); }
    hr { margin: 2rem 0; border: 0; border-top: 1px solid var(--line); }
    img { max-width: 100%; height: auto; }

    """#

  private static let frame = #"""
    .skip { position: absolute; top: 0; left: 0; padding: 0.5rem 1rem; background: var(--paper); font: 0.9rem/1.6 var(--sans); transform: translateY(-200%); }
    .skip:focus { transform: none; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    header.site { position: relative; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; padding: 0.6rem 0 0.5rem; border-bottom: 1px solid var(--line); color: var(--soft); white-space: nowrap; }
    header.site nav { display: contents; }
    header.site ul, footer.site ul { gap: 0 1rem; margin: 0; padding: 0; list-style: none; }
    header.site .kinds { display: none; order: 1; flex: 1 0 100%; }
    .menu { margin-left: auto; }
    footer.site ul { display: flex; flex-wrap: wrap; }
    header.site li, footer.site li { margin: 0; }
    header.site a, .crumbs a, footer.site a { display: inline-block; padding: 0.2rem 0; color: var(--soft); text-decoration: none; }
    header.site a:hover, header.site [aria-current], .crumbs a:hover, footer.site a:hover { color: var(--ink); text-decoration: underline; text-decoration-color: currentColor; }
    header.site .brand { color: var(--ink); font-weight: 600; text-decoration: none; }
    header.site summary, .shelf summary { display: list-item; padding: 0.2rem 0; cursor: pointer; white-space: nowrap; }
    header.site .menu ul { position: absolute; top: 100%; right: 0; z-index: 1; columns: 2 8rem; column-gap: 2rem; padding: 0.5rem 1.1rem; border: 1px solid var(--rule); background: var(--paper); }
    .menu li { break-inside: avoid; }
    header.site .search-link { padding: 0.2rem 0.7rem; border: 1px solid var(--rule); border-radius: 2px; color: var(--ink); }
    footer.site { margin-top: 3.5rem; padding-top: 0.8rem; border-top: 1px solid var(--line); color: var(--soft); }
    footer.site p { margin: 0 0 0.4rem; }
    .crumbs, .shelf { margin-top: 0.9rem; }
    .crumbs { float: left; margin-right: 1.2rem; }
    main { clear: both; }
    @media (max-width: 43.99rem) {
      .crumbs li:first-child:not(:last-child), .crumbs li:nth-child(2)::before { display: none; }
    }
    .crumbs ol { display: flex; flex-wrap: wrap; gap: 0 0.5rem; margin: 0; padding: 0; list-style: none; }
    .crumbs li { margin: 0; }
    .crumbs li + li::before { content: "/" / ""; padding-right: 0.5rem; color: var(--soft); }
    .shelf { font: 0.8rem/1.6 var(--sans); color: var(--soft); }
    .shelf ul { clear: both; columns: 15rem; column-gap: 2rem; margin: 0.4rem 0; padding: 0.4rem 0; border: solid var(--line); border-width: 1px 0; list-style: none; }
    .shelf li { margin: 0; break-inside: avoid; }
    .shelf a { display: block; padding: 0.2rem 0; color: var(--soft); text-decoration: none; }
    .shelf a:hover, .shelf [aria-current], .contents a:hover, .contents [aria-current] { color: var(--ink); text-decoration: underline; text-decoration-color: var(--accent); }
    main > h1, article header { margin-top: 1.4rem; }
    main > h1, article header, .lede { margin-bottom: 1.2rem; }
    .contents { margin: 1.4rem 0; color: var(--soft); }
    .contents p { margin: 0 0 0.2rem; color: var(--ink); font-weight: 600; }
    .contents ol { margin: 0; padding: 0; list-style: none; line-height: 1.9; }
    .contents li { display: inline; }
    .contents li + li::before { content: "· " / ""; }
    .contents a { padding: 0.3rem 0; color: var(--soft); text-decoration: none; }
    .pager { display: flex; flex-wrap: wrap; gap: 0.6rem 2rem; justify-content: space-between; margin-top: 2.6rem; padding-top: 0.9rem; border-top: 1px solid var(--line); line-height: 1.45; }
    .pager a { flex: 0 1 15rem; text-decoration: none; }
    .pager a:hover { text-decoration: underline; }
    .pager a[rel="next"] { margin-left: auto; text-align: right; }
    .pager .note { display: block; }

    @media (min-width: 62rem) {
      body { max-width: calc(var(--measure) + var(--margin) + 2.5rem); }
      header.site .kinds { display: flex; }
      .search-link[aria-keyshortcuts]::after { content: "/" / ""; margin-left: 0.6rem; color: var(--soft); }
      main, footer.site { padding-left: var(--margin); }
      .text { position: relative; }
      .contents { position: absolute; top: 0.3rem; bottom: 0; left: calc(-1 * var(--margin)); width: 11.5rem; margin: 0; }
      .contents > div { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; }
      .contents ol { line-height: 1.4; }
      .contents li { display: block; margin: 0; }
      .contents li + li::before { content: none; }
      .contents a { display: block; }
    }

    @supports selector(::details-content) {
      @media screen and (min-width: 80rem) {
        body { position: relative; max-width: calc(var(--measure) + var(--margin) + 16.5rem); }
        main, footer.site { max-width: calc(var(--measure) + var(--margin)); }
        header.site .kinds { order: 0; flex: 1; }
        .whole { width: calc(100% + var(--margin) + 14rem); }
        .shelf { position: absolute; inset: 5.1rem 1.25rem 3rem auto; width: 12rem; margin: 0; }
        .shelf details { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; }
        .shelf details::details-content { content-visibility: visible; }
        .shelf summary { list-style: none; pointer-events: none; color: var(--ink); font-weight: 600; }
        .shelf ul { columns: auto; margin: 0; padding: 0; border: 0; line-height: 1.4; }
      }
    }

    @media (min-width: 62rem), print {
      .sided { display: grid; grid-template-columns: 11.5rem minmax(0, 1fr); column-gap: 2.5rem; border-top: 1px solid var(--line); }
      .sided > :is(h2, h3, .heading) { grid-column: 1; margin: 0.85rem 0 0; font: 600 0.86rem/1.4 var(--sans); }
      .sided > .heading h3 { margin: 0; font: inherit; }
      .sided > :not(h2, h3, .heading) { grid-column: 2; margin-top: 0; }
      .sided > ul.index > li:first-child { border-top: 0; }
    }
    @media (min-width: 62rem) {
      .sided { margin-left: calc(-1 * var(--margin)); }
    }

    """#

  private static let reading = #"""
    .heading { display: flex; align-items: baseline; gap: 0.5rem; }
    .heading > h2 { margin-top: 1.7rem; }
    .heading + h3, .heading + .heading > h3 { margin-top: 0.7rem; }
    .permalink { padding: 0 0.4rem; color: var(--soft); font-family: var(--sans); text-decoration: none; opacity: 0; }
    .heading:hover .permalink, .permalink:focus { opacity: 1; }
    @media (hover: none) { .permalink { opacity: 1; } }
    .kind { margin: 0 0 0.3rem; color: var(--soft); }
    .mark { display: inline-block; margin-left: 0.5rem; padding: 0 0.4rem; border: 1px solid var(--rule); border-radius: 2px; color: var(--ink); line-height: 1.4; }
    .notice { padding-left: 1rem; border-left: 2px solid var(--accent); font-style: italic; }
    .note { color: var(--soft); white-space: nowrap; }
    .facts { margin: 0.8rem 0 1.6rem; border-bottom: 1px solid var(--line); }
    .facts > div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0.4rem 0; border-top: 1px solid var(--line); }
    .facts dt { flex: 0 0 10rem; color: var(--soft); }
    .facts dd { flex: 1 1 16rem; margin: 0; }
    .label { margin: 1.4rem 0 0.3rem; color: var(--soft); }
    article > footer { margin-top: 2.4rem; color: var(--soft); }
    .linked ul { margin: 0; padding: 0.55rem 0; list-style: none; }

    """#

  private static let lists = #"""
    ul, ol { margin: 0 0 1rem; padding-left: 1.4rem; }
    li { margin: 0.35rem 0; }
    li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
    li > p { margin-bottom: 0.5rem; }
    ul.index { padding: 0; list-style: none; }
    ul.index > li { margin: 0; padding: 0.65rem 0; border-top: 1px solid var(--line); }
    ul.index p { margin: 0.1rem 0 0; }
    .linked .answers { padding: 0; color: var(--soft); font: 0.8rem/1.6 var(--sans); }
    .answers li { margin: 0; }
    .answers .note { white-space: normal; }
    .choices { margin: 0; padding: 0; list-style: none; border-bottom: 1px solid var(--line); }
    .choices > li { margin: 0; padding: 0.75rem 0; border-top: 1px solid var(--line); }
    .choices p { margin: 0; }
    .choices .level, .choices ul { margin: 0.15rem 0 0; color: var(--soft); font: 0.8rem/1.6 var(--sans); font-variant-numeric: tabular-nums; }
    .choices ul { padding: 0; list-style: none; }
    .choices ul li { margin: 0; }

    """#

  /// A kind has a shape and a word; the shapes are drawn, because not every face has them.
  private static let kinds = #"""
    .shape::before { content: ""; display: inline-block; width: 0.62em; height: 0.62em; margin-right: 0.5em; background: currentColor; print-color-adjust: exact; }
    .shape.antipattern::before { clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); }
    .shape.signal::before { clip-path: polygon(50% 5%, 100% 95%, 0 95%); }
    .shape.remedy::before { border-radius: 50%; }
    .shape.question::before, .shape.lens::before, .shape.policy::before { background: none; border: 1.5px solid currentColor; }
    .shape.story::before { clip-path: polygon(12% 0, 88% 0, 88% 100%, 50% 68%, 12% 100%); }
    .shape.question::before { border-radius: 50%; }
    .shape.lens::before { border: 0.2em double currentColor; border-radius: 50%; }
    .shape.quantity::before { clip-path: polygon(0 60%, 25% 60%, 25% 100%, 37% 100%, 37% 30%, 63% 30%, 63% 100%, 75% 100%, 75% 0, 100% 0, 100% 100%, 0 100%); }
    .shape.example::before { clip-path: polygon(0 0, 100% 50%, 0 100%); }
    .shape.check::before { clip-path: polygon(0 55%, 15% 40%, 38% 63%, 85% 10%, 100% 25%, 38% 92%); }
    @media (forced-colors: active) { .shape::before { forced-color-adjust: none; } }

    """#

  /// Drawings are set in type and hairlines; the wide form needs the margin.
  private static let mapStyle = #"""
    .map, .arcs { margin: 1rem 0 1.6rem; }
    .map svg, .arcs svg { display: block; width: 100%; height: auto; overflow: visible; fill: var(--ink); }
    .map .wide { display: none; }
    .map .narrow { max-width: 20rem; }
    .map text, .arcs text { font: 13px var(--sans); }
    .map .about { font-size: 11.5px; fill: var(--soft); letter-spacing: 0.02em; }
    .map .end, .arcs .end { text-anchor: end; }
    .map .middle { text-anchor: middle; }
    .map text.middle, .narrow > text.start { font: 600 14px var(--serif); }
    .map .about.start { font: 11.5px var(--sans); }
    .map rect, .arcs rect { fill: none; stroke: none; pointer-events: all; }
    .map rect.middle { fill: var(--paper); stroke: var(--rule); stroke-width: 0.75; }
    .map .narrow rect.middle { fill: none; stroke: none; }
    .edges, .own { fill: none; stroke: var(--rule); stroke-width: 0.75; pointer-events: none; }
    .whole .edges { stroke: var(--line); }
    .own { stroke: none; }
    a:hover > .own, a:focus-visible > .own { stroke: var(--accent); stroke-width: 1.5; }
    .map a, .arcs a { text-decoration: none; outline: none; }
    .map a:hover text, .arcs a:hover text { fill: var(--accent); text-decoration: underline; }
    .map a .full, .map a .open, .map svg > .full, .map svg > .open, .arcs .full, .arcs .open { stroke: var(--accent); stroke-width: 1.3; fill: var(--accent); }
    .map a .open, .map svg > .open, .arcs .open { fill: var(--paper); }
    .map a:focus-visible rect, .arcs a:focus-visible rect { stroke: var(--accent); stroke-width: 2; }
    figcaption { color: var(--soft); margin-top: 0.6rem; }
    figcaption .shape { margin-right: 0.9rem; white-space: nowrap; }
    figcaption .shape::before { color: var(--accent); }
    .whole { display: none; }
    .arcs svg { width: 8rem; }
    .means { color: var(--soft); font: 0.8rem/1.6 var(--sans); }
    @media (min-width: 44rem) and (max-width: 61.99rem) {
      .whole, .map.whole .wide { display: block; }
      .whole { width: 94vw; margin-left: calc(50% - 47vw); }
    }
    @media (min-width: 62rem) {
      .map { margin-left: calc(-1 * var(--margin)); }
      .map .wide, .whole { display: block; }
      .map .narrow { display: none; }
      .arcs { position: absolute; top: 1rem; left: calc(-1 * var(--margin)); width: 11.5rem; }
    }

    """#

  private static let searchStyle = #"""
    .titles { padding: 0.6rem 0; list-style: none; columns: 15rem; column-gap: 2rem; line-height: 1.4; }
    .titles li { margin: 0; padding: 0.25rem 0; break-inside: avoid; }
    .search { margin-bottom: 2rem; }
    .search .fields { display: flex; flex-wrap: wrap; gap: 0 0.8rem; align-items: baseline; border-bottom: 1px solid var(--rule); }
    .search .fields:focus-within { border-bottom-color: var(--accent); box-shadow: 0 1px 0 var(--accent); }
    .search input { flex: 1 1 11rem; min-width: 0; padding: 0.5rem 0; border: 0; outline: none; background: none; color: inherit; font: 1.15rem/1.4 var(--serif); }
    .search select { padding: 0.35rem; border: 0; background: var(--paper); color: inherit; font: inherit; }
    .search ::placeholder { color: var(--soft); opacity: 1; }
    .search .status { margin: 0.5rem 0; color: var(--soft); }
    .search ul { margin: 0; padding: 0; list-style: none; }
    .search li { margin: 0; padding: 0.5rem 0.6rem; border-top: 1px solid var(--line); cursor: pointer; font-size: 0.9rem; scroll-margin: 0.5rem; }
    .search li[aria-selected="true"] { background: var(--tint); box-shadow: inset 2px 0 var(--accent); }
    .search .snippet { display: block; color: var(--soft); font: 0.95em/1.5 var(--serif); }
    mark { background: none; color: var(--ink); font-weight: 600; text-decoration: underline; text-decoration-color: var(--accent); text-underline-offset: 0.2em; }
    .overlay { width: min(44rem, 100vw - 1.5rem); max-height: 84vh; margin: 6vh auto auto; padding: 0.5rem 1.1rem 0; border: 1px solid var(--rule); background: var(--paper); color: var(--ink); }
    .overlay .search { margin-bottom: 0.6rem; }
    .overlay ul { max-height: calc(84vh - 8rem); overflow-y: auto; }
    .overlay::backdrop { background: rgb(0 0 0 / 0.4); }

    """#

  private static let print = #"""
    @media print {
      :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --rule: #777; --tint: #fff; --accent: #000; }
      @page { margin: 20mm 22mm; }
      html { font-size: 10.5pt; }
      body { max-width: none; padding: 0; }
      header.site, main, footer.site { padding-left: 0; }
      .map .wide, .whole { display: block; }
      .map .narrow { display: none; }
      .map, .arcs { margin-left: 0; }
      .arcs { position: static; }
      .skip, header.site nav, .search, .overlay, .crumbs, .shelf, .contents, .permalink, .pager, footer.site { display: none; }
      .sided { grid-template-columns: 9rem minmax(0, 1fr); column-gap: 1.5rem; margin-left: 0; }
      ul.index > li { padding: 0.3rem 0; }
      h1, h2, h3, h4 { break-after: avoid; }
      li, dl > div, figure { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
      pre { border: 1px solid var(--line); }
    }

    """#
}
