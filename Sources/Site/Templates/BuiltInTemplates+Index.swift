extension BuiltInTemplates {
  /// All articles of a kind, or all examples.
  static let index = #"""
    {{<page}}{{$above}}
    {{>crumbs}}
    {{/above}}{{$main}}
    <h1>{{title}}</h1>
    <p class="lede">{{lede}}</p>
    {{#groups}}
    <div class="sided">
    {{#heading}}
    <h2 id="{{id}}">{{heading}}</h2>
    {{/heading}}
    <ul class="index">
    {{#items}}
    <li><a href="{{href}}">{{title}}</a>{{#note}} <span class="note">{{note}}</span>{{/note}}
    <p>{{reason}}</p></li>
    {{/items}}
    </ul>
    </div>
    {{/groups}}
    {{/main}}{{/page}}
    """#

  /// All titles; with the script also the search over them.
  static let search = #"""
    {{<page}}{{$main}}
    <h1>{{title}}</h1>
    <div id="page.search" hidden="hidden"></div>
    <p class="lede">{{lede}}</p>
    {{#groups}}
    <section class="sided">
    <h2 id="{{id}}">{{heading}}</h2>
    <ul class="titles">
    {{#items}}
    <li><a href="{{href}}">{{title}}</a>{{#note}} <span class="note">{{note}}</span>{{/note}}</li>
    {{/items}}
    </ul>
    </section>
    {{/groups}}
    {{/main}}{{/page}}
    """#
}
