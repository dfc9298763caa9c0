import LeksikModel

/// A data category of a published module: where it may stand and what it may hold.
struct TBXCategory: Sendable {
  /// A level of a concept.
  enum Level: String {
    case conceptEntry, langSec, termSec
  }

  let name: XMLName
  let module: TBXModule
  /// The general element that holds it in DCA style.
  let meta: XMLName
  let levels: [Level]
  /// The pick list; empty for free text.
  let values: [String]

  private init(
    _ module: TBXModule, _ meta: XMLName, _ name: XMLName, _ levels: [Level],
    _ values: [String] = []
  ) {
    self.name = name
    self.module = module
    self.meta = meta
    self.levels = levels
    self.values = values
  }

  private init<Value: TBXValue>(
    leksik meta: XMLName, _ name: XMLName, _ level: Level, _ type: Value.Type
  ) {
    let values = Value.allCases.map(\.tbx).filter { $0.module == .leksik }.map(\.value)
    self.init(.leksik, meta, name, [level], values)
  }

  private static let everywhere: [Level] = [.conceptEntry, .langSec, .termSec]

  /// All categories of the modules Min, Basic and Leksik.
  static let all: [TBXCategory] = min + basic + leksik

  private static let min = [
    TBXCategory(.min, .admin, .customerSubset, [.conceptEntry, .termSec]),
    TBXCategory(.min, .descrip, .subjectField, [.conceptEntry]),
    TBXCategory(
      .min, .termNote, .administrativeStatus, [.termSec],
      [
        "admittedTerm-admn-sts", "deprecatedTerm-admn-sts", "preferredTerm-admn-sts",
        "supersededTerm-admn-sts",
      ]),
    TBXCategory(
      .min, .termNote, .partOfSpeech, [.termSec],
      ["adjective", "adverb", "noun", "other", "verb"]),
    TBXCategory(.min, .xref, .externalCrossReference, everywhere),
  ]

  private static let basic = [
    TBXCategory(.basic, .admin, .projectSubset, [.conceptEntry, .termSec]),
    TBXCategory(.basic, .admin, .source, everywhere),
    TBXCategory(.basic, .descrip, .context, [.termSec]),
    TBXCategory(.basic, .descrip, .definition, [.conceptEntry, .langSec]),
    TBXCategory(.basic, .ref, .crossReference, [.conceptEntry, .termSec]),
    TBXCategory(.basic, .termNote, .geographicalUsage, [.termSec]),
    TBXCategory(
      .basic, .termNote, .grammaticalGender, [.termSec],
      ["feminine", "masculine", "neuter", "other"]),
    TBXCategory(
      .basic, .termNote, .termLocation, [.termSec],
      [
        "checkBox", "comboBox", "comboBoxElement", "dialogBox", "groupBox", "informativeMessage",
        "interactiveMessage", "menuItem", "progressBar", "pushButton", "radioButton", "slider",
        "spinBox", "tab", "tableText", "textBox", "toolTip", "user-definedType",
      ]),
    TBXCategory(
      .basic, .termNote, .termType, [.termSec],
      ["abbreviation", "acronym", "fullForm", "phrase", "shortForm", "variant"]),
    TBXCategory(
      .basic, .transac, .transactionType, everywhere, ["modification", "origination"]),
    TBXCategory(.basic, .transacNote, .responsibility, everywhere),
    TBXCategory(.basic, .xref, .xGraphic, [.conceptEntry, .langSec]),
  ]

  private static let leksik = [
    TBXCategory(.leksik, .admin, .region, [.conceptEntry]),
    TBXCategory(.leksik, .admin, .citation, [.conceptEntry, .termSec]),
    TBXCategory(.leksik, .ref, .broader, [.conceptEntry]),
    TBXCategory(.leksik, .ref, .confusableWith, [.conceptEntry]),
    TBXCategory(leksik: .descrip, .equivalence, .langSec, EquivalenceDegree.self),
    TBXCategory(leksik: .termNote, .administrativeStatus, .termSec, Term.Status.self),
    TBXCategory(leksik: .termNote, .termType, .termSec, Term.Form.self),
    TBXCategory(leksik: .termNote, .grammaticalGender, .termSec, Term.Gender.self),
    TBXCategory(leksik: .termNote, .grammaticalNumber, .termSec, Term.Number.self),
    TBXCategory(leksik: .termNote, .register, .termSec, Term.Register.self),
    TBXCategory(.leksik, .admin, .jurisdiction, [.termSec]),
    TBXCategory(leksik: .descrip, .reliability, .termSec, Term.Reliability.self),
    TBXCategory(.leksik, .admin, .validity, [.termSec]),
  ]
}
