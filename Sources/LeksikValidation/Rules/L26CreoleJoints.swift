import LeksikModel

extension Rule {
  /// A Creole term is written without hyphens and apostrophes.
  ///
  /// The spelling of 1979 had them before determiners and after short pronouns.
  public static let creoleJoints = Rule(
    id: "L26", name: "creole-joints", severity: .warning,
    summary: "A preferred Creole term has no hyphen and no apostrophe.",
    basis: "Akademi Kreyòl Ayisyen, first resolution (2017), disposition 3",
    badExample: "sa-a",
    goodExample: "sa a",
    checks: [
      .terms { entry, _, findings in
        guard entry.isCurrentDesignation, entry.status != .admitted,
          entry.known == .haitianCreole, entry.term.form != .abbreviation
        else { return }
        let text = entry.term.text
        guard text.unicodeScalars.contains(where: isJoint) else { return }
        let apart = apart(text)
        findings.report(
          "\(quoted(text)) has a hyphen or an apostrophe; write \(quoted(apart))", at: entry.place,
          fix: .changing(entry.place, "writes \(quoted(apart))", apart(_:)))
      }
    ])

  @Sendable private static func apart(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isJoint($0) ? " " : $0 }))
  }

  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "-" || scalar == "\u{2019}" || scalar == "\u{2010}"
      || scalar == "\u{2011}"
  }
}
