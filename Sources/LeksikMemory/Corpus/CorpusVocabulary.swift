import LeksikModel
import LeksikText

/// The words of a corpus: each form as it was written, and the classes that join forms.
///
/// A class holds the forms that say the same word whatever its case, accents and spelling. Forms of
/// one class count as equal; inflected forms of a word are in classes of their own.
struct CorpusVocabulary: Sendable {
  private let profile: LanguageProfile
  private var lone: LoneWords
  /// One word for each form, taken alone.
  private(set) var words: [MatchToken] = []
  private var classOfForm: [UInt32] = []
  private var formOfText: [String: UInt32] = [:]
  private var classOfKey: [String: UInt32] = [:]
  /// The forms that may be inflected forms of one word: those that begin alike, of them the ones on
  /// which a part of meaning rests, and those that a match finds by the same key of their endings.
  private var formsOfBeginning: [String: [UInt32]] = [:]
  private var criticalOfBeginning: [String: [UInt32]] = [:]
  private var formsOfKey: [UInt64: [UInt32]] = [:]
  private var formsOfClass: [[UInt32]] = [[]]

  init(profile: LanguageProfile) {
    self.profile = profile
    lone = LoneWords(profile: profile)
  }

  /// The class of a form; 0 is none, it stands between rows.
  func wordClass(of form: UInt32) -> UInt32 { classOfForm[Int(form)] }

  /// The class of a word of a query; `nil` when the corpus has none like it.
  func wordClass(of token: MatchToken) -> UInt32? { classOfKey[Self.classKey(token)] }

  /// The number of a word's form; `nil` when the corpus has none that is written and said like it.
  func form(of token: MatchToken) -> UInt32? { formOfText[Self.formKey(token)] }

  /// The number of a word's form, a new one when it was never met.
  mutating func add(_ token: MatchToken) -> UInt32 {
    if let known = form(of: token) { return known }
    let form = UInt32(words.count)
    formOfText[Self.formKey(token)] = form
    let word = lone.alone(token)
    words.append(word)
    let key = Self.classKey(token)
    let group = classOfKey[key] ?? UInt32(formsOfClass.count)
    if classOfKey.updateValue(group, forKey: key) == nil { formsOfClass.append([]) }
    classOfForm.append(group)
    formsOfClass[Int(group)].append(form)
    if let beginning = FormMatch.beginning(of: word) {
      formsOfBeginning[beginning, default: []].append(form)
      if word.critical != nil { criticalOfBeginning[beginning, default: []].append(form) }
      for key in endingKeys(of: word) { formsOfKey[key, default: []].append(form) }
    }
    return form
  }

  /// Hashes of the keys that two forms of one word share: a ``LanguageProfile/matchKeys(of:)`` but
  /// those of the spelling and of the value, which come first.
  private func endingKeys(of word: MatchToken) -> [UInt64] {
    profile.matchKeys(of: word.form).dropFirst(2).map { TextHash.of($0) }
  }

  /// The forms in which the corpus has a word, and the rung on which each meets it.
  ///
  /// - Parameter isInflected: whether other forms of a noun, an adjective or a verb count.
  func forms(of token: MatchToken, isInflected: Bool) -> [UInt32: KeyRung] {
    var found: [UInt32: KeyRung] = [:]
    if let group = wordClass(of: token) {
      for form in formsOfClass[Int(group)] {
        found[form] = FormMatch.spellingRung(token, words[Int(form)])
      }
    }
    let word = FormMatch.alone(token, profile)
    guard isInflected, let beginning = FormMatch.beginning(of: word) else { return found }
    for form in mayBeInflected(word, beginning) where found[form] == nil {
      if FormMatch.isInflected(word, words[Int(form)], profile) { found[form] = .inflection }
    }
    return found
  }

  /// The forms that may be inflected forms of a word.
  ///
  /// Thousands begin alike in a large corpus. Two words without a part of meaning of their own are
  /// forms of one word only by their endings, and then they share a key.
  private func mayBeInflected(_ word: MatchToken, _ beginning: String) -> [UInt32] {
    guard word.critical == nil else { return formsOfBeginning[beginning] ?? [] }
    return (criticalOfBeginning[beginning] ?? [])
      + endingKeys(of: word).flatMap { formsOfKey[$0] ?? [] }
  }

  /// *l* is *li* or part of *del*: the same letters can say two words.
  private static func formKey(_ token: MatchToken) -> String {
    token.value.map { "\(token.text)\u{0}\($0)" } ?? token.text
  }

  /// What the words of one class share.
  static func classKey(_ token: MatchToken) -> String {
    token.value ?? token.orthographyKey
  }
}
