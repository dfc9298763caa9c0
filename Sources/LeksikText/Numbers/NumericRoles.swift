/// What a word may do in a number, a date or an amount beside being part of a phrase.
struct NumericRoles: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  // What something begins with.
  static let numberStarter = NumericRoles(bit: 0)
  static let dateStarter = NumericRoles(bit: 1)
  static let timeStarter = NumericRoles(bit: 2)
  static let fusedStarter = NumericRoles(bit: 3)
  static let currencyStarter = NumericRoles(bit: 4)

  // The sets of `NumberLexicon`.
  static let connector = NumericRoles(bit: 8)
  static let detachable = NumericRoles(bit: 9)
  static let doubtfulEnding = NumericRoles(bit: 10)
  static let romanContext = NumericRoles(bit: 11)
  static let romanConnector = NumericRoles(bit: 12)
  static let ordinalSuffix = NumericRoles(bit: 13)
  static let doubtfulSuffix = NumericRoles(bit: 14)
  /// *yèm*, which need not touch its digits.
  static let freeSuffix = NumericRoles(bit: 15)
  /// `º`, `ª`.
  static let ordinalSign = NumericRoles(bit: 16)

  // The sets of the other lexicons.
  static let dateFiller = NumericRoles(bit: 20)
  static let dateArticle = NumericRoles(bit: 21)
  static let currencyCode = NumericRoles(bit: 22)
  static let currencySign = NumericRoles(bit: 23)
  static let currencyParticle = NumericRoles(bit: 24)
  static let currencyConnector = NumericRoles(bit: 25)
  static let countingWord = NumericRoles(bit: 26)
  static let plus = NumericRoles(bit: 27)
  static let minus = NumericRoles(bit: 28)
  static let hourSuffix = NumericRoles(bit: 29)

  // Single words that the grammar of times asks for.
  static let letterA = NumericRoles(bit: 30)
  static let letterP = NumericRoles(bit: 31)
  static let letterM = NumericRoles(bit: 32)
  static let letterH = NumericRoles(bit: 33)
  static let letterO = NumericRoles(bit: 34)
  static let am = NumericRoles(bit: 35)
  static let pm = NumericRoles(bit: 36)
  static let clock = NumericRoles(bit: 37)
  static let horas = NumericRoles(bit: 38)
  static let creoleHour = NumericRoles(bit: 39)

  /// The words of the last group, in every language.
  static let singleWords: [(String, NumericRoles)] = [
    ("a", .letterA), ("p", .letterP), ("m", .letterM), ("h", .letterH), ("o", .letterO),
    ("am", .am), ("pm", .pm), ("clock", .clock), ("horas", .horas), ("è", .creoleHour),
    ("yèm", .freeSuffix), ("yem", .freeSuffix), ("º", .ordinalSign), ("ª", .ordinalSign),
  ]
}
