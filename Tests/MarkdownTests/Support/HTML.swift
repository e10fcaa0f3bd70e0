/// HTML as it was before headings got ids.
func withoutIDs(_ html: String) -> String {
  let heading = /(<h[1-6]) id="[^"]+"/.matchingSemantics(.unicodeScalar)
  return html.replacing(heading, with: \.output.1)
}
