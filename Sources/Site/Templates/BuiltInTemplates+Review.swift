extension BuiltInTemplates {
  /// One step of a review: what is asked, what may be answered, and everything known so far.
  ///
  /// The first button of the form is the one that Enter presses, so going back stands after it.
  static let review = #"""
    {{<page}}{{$main}}
    <link rel="stylesheet" href="{{root}}review.css">
    <div class="review">
    {{#hasErrors}}
    <div class="errors" role="alert" tabindex="-1" aria-labelledby="review.errors">
    <h2 id="review.errors">There is something to mend</h2>
    <ul>
    {{#errors}}
    <li>{{#href}}<a href="{{href}}">{{text}}</a>{{/href}}{{#isPlain}}{{text}}{{/isPlain}}</li>
    {{/errors}}
    </ul>
    </div>
    {{/hasErrors}}
    {{#changes}}
    <p class="change" role="status">{{text}}</p>
    {{/changes}}
    <form method="post" action="./" novalidate="">
    {{>review-hidden}}
    <p class="kind">{{position}}</p>
    {{#asksChoice}}
    <fieldset>
    <legend><h1>{{heading}}</h1></legend>
    {{#intro}}
    <p>{{text}}</p>
    {{/intro}}
    {{#choices}}
    <div class="choice"><input type="{{kind}}" name="choice" id="{{id}}" value="{{value}}"{{#isChecked}} checked=""{{/isChecked}}><label for="{{id}}">{{text}}</label></div>
    {{/choices}}
    {{#input}}
    <div class="other"><label for="field.text">{{label}}</label>
    <input type="text" name="text" id="field.text" value="{{value}}" maxlength="400" autocomplete="off"></div>
    {{/input}}
    </fieldset>
    {{/asksChoice}}
    {{#asksText}}
    <h1><label for="field.text">{{heading}}</label></h1>
    {{#intro}}
    <p>{{text}}</p>
    {{/intro}}
    {{#understood}}
    <p class="understood" role="status">Understood: <strong>{{text}}</strong>. Continue if that is right, or type another figure.{{#note}} {{note}}{{/note}}</p>
    {{/understood}}
    {{#input}}
    {{#hint}}
    <p class="hint" id="field.hint">{{hint}}</p>
    {{/hint}}
    <input type="text" name="text" id="field.text" value="{{value}}"{{#hint}} aria-describedby="field.hint"{{/hint}} maxlength="400" autocomplete="off" spellcheck="false">
    {{/input}}
    {{/asksText}}
    {{#asksNothing}}
    <h1>{{heading}}</h1>
    {{#intro}}
    <p>{{text}}</p>
    {{/intro}}
    {{/asksNothing}}
    {{#annotation}}
    <details class="addition"{{#isOpen}} open=""{{/isOpen}}>
    <summary>Note and evidence</summary>
    <label for="field.note">Note, printed in the report</label>
    <input type="text" name="note" id="field.note" value="{{note}}" maxlength="2000" autocomplete="off">
    {{#hasGrades}}
    <label for="field.grade">How is it known?</label>
    <select name="grade" id="field.grade">
    {{#grades}}
    <option value="{{value}}"{{#isChecked}} selected=""{{/isChecked}}>{{text}}</option>
    {{/grades}}
    </select>
    {{/hasGrades}}
    <label for="field.seen">Where was it seen? A file, a list, a dashboard, a person</label>
    <input type="text" name="seen" id="field.seen" value="{{seen}}" maxlength="2000" autocomplete="off">
    </details>
    {{/annotation}}
    {{#groups}}
    {{#heading}}
    <h2>{{heading}}</h2>
    {{/heading}}
    <dl class="sheet">
    {{#items}}
    <div><dt>{{label}}</dt><dd>{{text}}</dd><dd class="act"><button type="submit" name="do" value="{{value}}" class="quiet">Change<span class="unseen"> {{label}}</span></button></dd></div>
    {{/items}}
    </dl>
    {{/groups}}
    <p class="buttons">
    {{#buttons}}
    <button type="submit" name="do" value="{{value}}"{{#isQuiet}} class="quiet"{{/isQuiet}}>{{text}}</button>
    {{/buttons}}
    </p>
    {{#hasHelp}}
    <details class="help">
    <summary>Why it is asked, and examples</summary>
    {{#helps}}
    <p>{{text}}</p>
    {{/helps}}
    {{#more}}
    <p><a href="{{more}}">The whole article</a>; your browser’s Back leads here again.</p>
    {{/more}}
    </details>
    {{/hasHelp}}
    <p class="keep"><button type="submit" name="do" value="download" class="quiet">Save the file and go on later</button> Nothing is kept on the server.</p>
    </form>
    </div>
    {{/main}}{{/page}}
    """#

  /// What every form of a review carries.
  static let reviewHidden = #"""
    {{#hidden}}
    <input type="hidden" name="{{label}}" value="{{value}}">
    {{/hidden}}

    """#

  /// Where a review begins, or goes on from a file.
  static let reviewStart = #"""
    {{<page}}{{$main}}
    <link rel="stylesheet" href="{{root}}review.css">
    <div class="review">
    {{#hasErrors}}
    <div class="errors" role="alert" tabindex="-1" aria-labelledby="review.errors">
    <h2 id="review.errors">{{heading}}</h2>
    {{#errors}}
    <p>{{text}}</p>
    {{/errors}}
    </div>
    {{/hasErrors}}
    <h1>Review a proposal</h1>
    <p>Answer what you know, one question at a time; “Not known” is an answer. At the end stands a
    report: who pays, who gains, from where on it does not pay, and what would turn it.</p>
    <p>Nothing is kept on the server. Your answers travel with the page, and can be saved as one file at any
    time; that file goes on here, in a terminal or in a merge request.</p>
    <form method="post" action="./">
    <fieldset>
    <legend><h2>A new review</h2></legend>
    {{#choices}}
    <div class="choice"><input type="radio" name="scope" id="{{id}}" value="{{value}}" aria-describedby="{{id}}.hint"{{#isChecked}} checked=""{{/isChecked}}><label for="{{id}}">{{text}}</label>
    <p class="hint" id="{{id}}.hint">{{hint}}</p></div>
    {{/choices}}
    </fieldset>
    <p class="buttons"><button type="submit" name="do" value="begin">Begin</button></p>
    </form>
    <form method="post" action="./" enctype="multipart/form-data">
    <h2><label for="field.file">Go on with a review file</label></h2>
    <p><input type="file" name="file" id="field.file" accept=".md,text/markdown,text/plain"></p>
    <p class="buttons"><button type="submit" name="do" value="open" class="quiet">Open it</button></p>
    </form>
    </div>
    {{/main}}{{/page}}
    """#

  /// The result: the report as it stands in the file, and the way to keep it.
  static let reviewResult = #"""
    {{<page}}{{$main}}
    <link rel="stylesheet" href="{{root}}review.css">
    <div class="review">
    <form method="post" action="./">
    {{>review-hidden}}
    <p class="buttons"><button type="submit" name="do" value="download">Save the review file</button>
    {{#buttons}}
    <button type="submit" name="do" value="{{value}}"{{#isQuiet}} class="quiet"{{/isQuiet}}>{{text}}</button>
    {{/buttons}}
    </p>
    </form>
    </div>
    <article>
    <h1>{{{headingHTML}}}</h1>
    {{#lead}}
    <div class="lead">
    {{{lead}}}</div>
    {{/lead}}
    {{#sections}}
    <section aria-labelledby="{{id}}">
    <h2 id="{{id}}">{{{headingHTML}}}</h2>
    {{{html}}}</section>
    {{/sections}}
    </article>
    {{/main}}{{/page}}
    """#

  /// What stands in place of the questionnaire where no server answers forms.
  static let reviewCommand = #"""
    {{<page}}{{$main}}
    <h1>Review a proposal</h1>
    <p class="lede">These pages are files, which cannot take answers; the program does:</p>
    <pre><code>counterweight review my-proposal.review.md</code></pre>
    <p>It takes about ten minutes in a terminal and leaves one Markdown file. To answer in a browser, run
    <code>counterweight serve</code> and open the address that it prints.
    The <a href="../path.html">questions</a> can be read here.</p>
    {{/main}}{{/page}}
    """#
}
