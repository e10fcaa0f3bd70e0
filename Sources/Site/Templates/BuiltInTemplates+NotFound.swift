extension BuiltInTemplates {
  /// What is shown in place of a page that is not there.
  static let notFound = #"""
    {{<page}}{{$main}}
    <h1>There is no such page</h1>
    <p class="lede">The address may be mistyped, or the article may have another name now.</p>
    <div id="page.search" data-guess="address" hidden="hidden"></div>
    {{#hasSuggestions}}
    <h2 id="page.near">Similar names</h2>
    <ul class="index">
    {{#suggestions}}
    <li><a href="{{href}}">{{title}}</a></li>
    {{/suggestions}}
    </ul>
    {{/hasSuggestions}}
    <p>Everything there is can be reached from <a href="{{root}}index.html">the first page</a>.</p>
    {{/main}}{{/page}}
    """#

  /// What stands where an article was before it was renamed.
  static let redirect = #"""
    {{<page}}{{$head}}
    <meta http-equiv="refresh" content="0; url={{href}}">
    {{#isAnywhere}}
    <link rel="canonical" href="{{href}}">
    {{/isAnywhere}}
    {{/head}}{{$main}}
    <h1>{{title}}</h1>
    <p class="lede">What was called <code>{{key}}</code> has another name now: <a href="{{href}}">{{title}}</a>.</p>
    {{/main}}{{/page}}
    """#
}
