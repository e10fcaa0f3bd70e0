extension BuiltInTemplates {
  /// What all pages have in common; they put their own into `main`.
  ///
  /// The icon stands in the page, or browsers ask every server for one that is not there.
  ///
  /// Ids of ours hold a full stop, which no heading's id does, so that the two never collide.
  static let page = #"""
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <title>{{pageTitle}}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="{{description}}">
    <meta name="color-scheme" content="light dark">
    {{#canonical}}
    <link rel="canonical" href="{{canonical}}">
    <meta property="og:url" content="{{canonical}}">
    <meta property="og:title" content="{{pageTitle}}">
    <meta property="og:description" content="{{description}}">
    <meta property="og:type" content="{{pageType}}">
    <meta property="og:site_name" content="{{siteTitle}}">
    <link rel="alternate" type="application/atom+xml" title="{{siteTitle}}" href="{{root}}feed.xml">
    {{/canonical}}
    {{$head}}
    {{/head}}
    <link rel="icon" href="data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%208%208'%3E%3Cpath%20fill='%2387390f'%20d='M0%203l8-2v1L4%203v4h1v1H3V3.3L0%204z'/%3E%3C/svg%3E">
    <link rel="stylesheet" href="{{root}}style.css">
    <script src="{{root}}search.js" defer="defer"></script>
    </head>
    <body>
    <a class="skip" href="#page.main">Skip to the text</a>
    <header class="site">
    <a class="brand" href="{{root}}index.html"{{#homeIsCurrent}} aria-current="page"{{/homeIsCurrent}}>{{siteTitle}}</a>
    <nav aria-label="Knowledge base">
    <ul class="kinds">
    {{#navigation}}
    <li><a href="{{href}}"{{#current}} aria-current="{{current}}"{{/current}}>{{title}}</a></li>
    {{/navigation}}
    </ul>
    <details class="menu">
    <summary>Menu</summary>
    <ul>
    {{#navigation}}
    <li><a href="{{href}}"{{#current}} aria-current="{{current}}"{{/current}}>{{title}}</a></li>
    {{/navigation}}
    {{#further}}
    <li><a href="{{href}}"{{#current}} aria-current="{{current}}"{{/current}}>{{title}}</a></li>
    {{/further}}
    </ul>
    </details>
    <a class="search-link" href="{{root}}search.html"{{#searchIsCurrent}} aria-current="page"{{/searchIsCurrent}}>Search</a>
    </nav>
    </header>
    {{$above}}{{/above}}
    <main id="page.main" tabindex="-1">
    {{$main}}{{/main}}</main>
    <footer class="site">
    <ul>
    {{#further}}
    <li><a href="{{href}}"{{#current}} aria-current="{{current}}"{{/current}}>{{title}}</a></li>
    {{/further}}
    </ul>
    <p>To review a proposal of your own, type <code>counterweight review my-proposal.review.md</code>.</p>
    </footer>
    </body>
    </html>

    """#

  /// The way from the home page to the page above this one.
  static let crumbs = #"""
    <nav class="crumbs" aria-label="Breadcrumbs">
    <ol>
    {{#crumbs}}
    <li><a href="{{href}}">{{title}}</a></li>
    {{/crumbs}}
    </ol>
    </nav>

    """#

  /// One entry of a list of links, with the answers that it is about where it has any.
  static let entry = #"""
    <li><a href="{{href}}">{{title}}</a>{{#note}} <span class="note">{{note}}</span>{{/note}}{{#reason}}<span class="reason">: {{reason}}</span>{{/reason}}
    {{#hasAnswers}}
    <ul class="answers">
    {{#answers}}
    <li>{{text}}{{#note}} <span class="note">{{note}}</span>{{/note}}</li>
    {{/answers}}
    </ul>
    {{/hasAnswers}}
    </li>

    """#

  /// A link, or plain words, or both, within a line.
  static let part = #"""
    {{#href}}<a href="{{href}}">{{title}}</a>{{/href}}{{text}}
    """#
}
