import LeksikModel

extension Rule {
  /// Text holds nothing that nobody sees and every comparison stumbles over.
  ///
  /// In a term every space is a single ordinary space between words. Other texts may break lines.
  public static let cleanSpaces = Rule(
    id: "L16", name: "clean-spaces", severity: .error,
    summary: "A term is not empty and has no stray spaces; no text has control or zero-width "
      + "characters.",
    badExample: "'fiscal '",
    goodExample: "'fiscal'"
  ) { set, findings in
    for entry in set.terms {
      if let fault = spaceFault(in: entry.term.text) {
        findings.report("the term \(quoted(entry.term.text)) \(fault)", at: entry.place)
      }
    }
    set.forEachText { place, name, text in
      // The loop above has done the terms.
      guard name != .term, let scalar = text.unicodeScalars.first(where: isUnwelcome) else {
        return
      }
      findings.report(
        "the \(name.rawValue) \(quoted(text)) holds the invisible character "
          + "\(codePoint(scalar)); remove it", at: place)
    }
  }

  private static func spaceFault(in text: String) -> String? {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      return "is empty; write it or remove it"
    }
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == " " {
        if before == nil { return "begins with a space; remove it" }
        if before == " " { return "holds two spaces in a row; write one" }
      } else if scalar.isInvisible {
        return "holds the invisible character \(codePoint(scalar)); remove it"
      } else if scalar.properties.isWhitespace {
        return "holds the space \(codePoint(scalar)); write an ordinary space"
      }
      before = scalar
    }
    return before == " " ? "ends with a space; remove it" : nil
  }

  private static func isUnwelcome(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isInvisible && scalar != "\n" && scalar != "\r" && scalar != "\t"
  }
}
