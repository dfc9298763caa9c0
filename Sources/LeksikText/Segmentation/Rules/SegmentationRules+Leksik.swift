extension SegmentationRules {
  /// The rules of `SentenceSegmenter` for Spanish, Haitian Creole and English, to be handed to other
  /// programs.
  ///
  /// They are those of UAX #29 in regular expressions, behind the abbreviations. The class of the
  /// specification is followed but for combining marks and format characters, which expressions do
  /// not see through.
  public static let leksik: SegmentationRules = {
    let languages: [(name: String, pattern: String, list: [Abbreviation])] = [
      ("Spanish", "es.*", Abbreviation.spanish),
      ("HaitianCreole", "(ht|hat).*", Abbreviation.haitianCreole),
      ("English", "en.*", Abbreviation.english),
    ]
    return SegmentationRules(
      languageRules: languages.map { name, _, list in
        LanguageRules(name: name, rules: abbreviationRules(list))
      } + [LanguageRules(name: "Common", rules: common)],
      maps: languages.map { name, pattern, _ in LanguageMap(pattern: pattern, name: name) }
        + [LanguageMap(pattern: ".*", name: "Common")])
  }()

  /// Opening brackets and quotation marks.
  private static let opening = "[(\\[{\"'¿¡«“‘—–-]*"
  /// What stands before an abbreviation: white space, the start of a line, an opening sign.
  private static let start = "(?<=^|[\\s(\\[{\"'¿¡«“‘—–-])"

  private static func abbreviationRules(_ list: [Abbreviation]) -> [Rule] {
    let followers: [(Abbreviation.Ending, String)] = [
      (.never, "\\S"), (.unlessNumber, opening + "[\\p{N}§¶#]"),
      (.beforeCapital, opening + "[\\p{Ll}\\p{N}§¶#]"),
    ]
    // One whose capital counts is tried before one in any case, as the segmenter does.
    return [true, false].flatMap { isCapital in
      followers.compactMap { ending, after in
        let words = list.filter { $0.ending == ending && $0.isCapital == isCapital }
          .map { $0.text.replacing(".", with: "\\.") }.joined(separator: "|")
        guard !words.isEmpty else { return nil }
        let group = isCapital ? "(?:\(words))" : "(?i:\(words))"
        return Rule(isBreak: false, before: start + group + "\\h+", after: after)
      }
    }
  }

  private static let common: [Rule] = [
    // The end of a line ends a sentence.
    Rule(isBreak: true, before: "[\\r\\n\\u0085\\u2028\\u2029]", after: ""),
    // A label at the start of a line: `1.`, `IV.`, `b.`
    Rule(
      isBreak: false, before: "^\\h*\(opening)(?:[0-9.]{1,6}|[IVXLC]{1,6}|\\p{L})\\.\\h+",
      after: "\\S"),
    // Initials: `J. A. Pérez`
    Rule(isBreak: false, before: start + "(?:\\p{Lu}\\.)+\\h+", after: opening + "\\p{Lu}"),
    // SB8, SB8a
    Rule(
      isBreak: false, before: "\\p{SB=AT}\\p{SB=CL}*\\p{SB=SP}*",
      after: "[^\\p{SB=LE}\\p{SB=UP}\\p{SB=LO}\\p{SB=SE}\\r\\n\\p{SB=ST}\\p{SB=AT}]*\\p{SB=LO}"),
    Rule(
      isBreak: false, before: "[\\p{SB=ST}\\p{SB=AT}]\\p{SB=CL}*\\p{SB=SP}*",
      after: "[\\p{SB=SC}\\p{SB=ST}\\p{SB=AT}]"),
    // SB6, SB7
    Rule(isBreak: false, before: "\\p{SB=AT}", after: "\\p{SB=NU}"),
    Rule(isBreak: false, before: "[\\p{SB=UP}\\p{SB=LO}]\\p{SB=AT}", after: "\\p{SB=UP}"),
    // SB9 to SB11: closing marks stay with the sentence, unless there is a space before them.
    Rule(
      isBreak: true, before: "[\\p{SB=ST}\\p{SB=AT}]\\p{SB=CL}*\\p{SB=SP}+",
      after: "[^\\p{SB=SP}\\p{SB=SE}\\r\\n]"),
    Rule(
      isBreak: true, before: "[\\p{SB=ST}\\p{SB=AT}]\\p{SB=CL}*",
      after: "[^\\p{SB=CL}\\p{SB=SP}\\p{SB=SE}\\r\\n]"),
  ]
}
