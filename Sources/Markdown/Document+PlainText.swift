extension Document {
  /// The text content of a node, without markup.
  ///
  /// Soft and hard breaks are one space, code spans and images their text; raw HTML is left out. Blocks
  /// inside the node are set apart by a line end, whose own last line end code blocks lose.
  public func plainText(of node: NodeID) -> String {
    let lineEnd = UInt8(ascii: "\n")
    var text: [UInt8] = []
    for record in records[node.index..<Int(records[node.index].end)] {
      switch record.shape {
      case .text, .code:
        text += literalBytes(record)
      case .softBreak, .lineBreak:
        text.append(UInt8(ascii: " "))
      case .paragraph, .heading:
        if !text.isEmpty { text.append(lineEnd) }
      case .codeBlock:
        if !text.isEmpty { text.append(lineEnd) }
        text += literalBytes(record)
        while let last = text.last, last == lineEnd || last == UInt8(ascii: "\r") {
          text.removeLast()
        }
      case .document, .blockQuote, .bulletList, .orderedList, .item, .htmlBlock, .thematicBreak,
        .htmlInline, .emphasis, .strong, .link, .image:
        break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The text of some blocks: paragraphs, headings and code apart by an empty line.
  package func text(ofBlocks blocks: some Sequence<NodeID>) -> String {
    var text: [UInt8] = []
    var isFirst = true
    for block in blocks {
      for record in records[block.index..<Int(records[block.index].end)] {
        switch record.shape {
        case .paragraph, .heading, .codeBlock:
          if !isFirst { text += [UInt8(ascii: "\n"), UInt8(ascii: "\n")] }
          isFirst = false
          text += literalBytes(record)  // Only code has one of its own.
        case .text, .code:
          text += literalBytes(record)
        case .softBreak, .lineBreak:
          text.append(UInt8(ascii: " "))
        case .document, .blockQuote, .bulletList, .orderedList, .item, .htmlBlock,
          .thematicBreak, .htmlInline, .emphasis, .strong, .link, .image:
          break
        }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
