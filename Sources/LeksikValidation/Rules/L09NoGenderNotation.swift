import LeksikModel

extension Rule {
  /// A Spanish term gives one form; the other gender is a term of its own.
  public static let noGenderNotation = Rule(
    id: "L09", name: "no-gender-notation", severity: .error,
    summary: "A Spanish term writes one gender, not two in one word.",
    basis: "grammaticalGender of ISO 12620",
    badExample: "imputado/a; niño(a); tod@s",
    goodExample: "imputado (masculine), imputada (feminine)"
  ) { entry in
    guard entry.known == .spanish, entry.term.status?.isObsolete != true,
      let notation = GenderNotation.first(in: entry.term.text)
    else { return nil }
    return "\(quoted(entry.term.text)) writes two genders in one word, \(quoted(notation)); "
      + "write one form and give the other a term of its own"
  }
}
