/// Takes the markup of Markdown away from its lines.
///
/// Code blocks, front matter, comments and the addresses of links are no text.
///
/// Source: CommonMark 0.31.
struct MarkdownLines {
  private var fence: Character?
  private var isFrontMatter = false
  private var isFirst = true

  /// The text of the next line; `nil` when the line holds none.
  mutating func text(of line: String) -> String? {
    defer { isFirst = false }
    let start = line.trimmed()
    if isFirst, start == "---" {
      isFrontMatter = true
      return nil
    }
    if isFrontMatter {
      if start == "---" || start == "..." { isFrontMatter = false }
      return nil
    }
    if let sign = start.first, start.hasPrefix("```") || start.hasPrefix("~~~") {
      if fence == nil { fence = sign } else if fence == sign { fence = nil }
      return nil
    }
    if fence != nil || start.isEmpty { return nil }
    let rule = start.filter { $0 != " " && $0 != "|" && $0 != ":" }
    if let sign = rule.first, "-*_=".contains(sign), rule.allSatisfy({ $0 == sign }),
      rule.count >= 3
    {
      return nil
    }
    let text = inline(block(start)).trimmed()
    return text.isEmpty ? nil : text
  }

  /// The line without the signs that make it a heading, a quotation, an item or a row.
  private func block(_ line: String) -> String {
    var rest = line[...]
    while let first = rest.first {
      if first == ">" {
        rest = rest.dropFirst().drop { $0 == " " }
      } else if first == "#", rest.drop(while: { $0 == "#" }).first == " " {
        rest = rest.drop { $0 == "#" }.drop { $0 == " " }
        while rest.last == "#" { rest = rest.dropLast() }
      } else if "-*+".contains(first), rest.dropFirst().first == " " {
        rest = rest.dropFirst(2).drop { $0 == " " }
        if rest.hasPrefix("[ ] ") || rest.hasPrefix("[x] ") { rest = rest.dropFirst(4) }
      } else {
        break
      }
    }
    return String(rest)
  }

  /// The text without emphasis, code marks, tags and addresses.
  private func inline(_ text: String) -> String {
    let signs = Array(text)
    var result = ""
    var index = 0
    func closing(_ sign: Character, from start: Int) -> Int? {
      signs[start...].firstIndex(of: sign)
    }
    while index < signs.count {
      let sign = signs[index]
      switch sign {
      case "\\" where index + 1 < signs.count && signs[index + 1].isPunctuation:
        result.append(signs[index + 1])
        index += 2
        continue
      case "*", "`": break
      case "_":
        // Inside a word it is a letter.
        let before = index > 0 && signs[index - 1].isLetter
        let after = index + 1 < signs.count && signs[index + 1].isLetter
        if before && after { result.append(sign) }
      case "!" where index + 1 < signs.count && signs[index + 1] == "[": break
      case "[": break
      case "]":
        if index + 1 < signs.count, signs[index + 1] == "(",
          let end = closing(")", from: index + 1)
        {
          index = end
        } else if index + 1 < signs.count, signs[index + 1] == "[",
          let end = closing("]", from: index + 2)
        {
          index = end
        }
      case "<":
        if let end = closing(">", from: index), index + 1 < signs.count,
          signs[index + 1].isLetter || signs[index + 1] == "/" || signs[index + 1] == "!"
        {
          index = end
        } else {
          result.append(sign)
        }
      case "|": result.append(" ")
      default: result.append(sign)
      }
      index += 1
    }
    return result
  }
}
