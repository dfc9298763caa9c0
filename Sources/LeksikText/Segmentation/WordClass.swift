import CICU

/// What a character does at word boundaries, and what it is when it stands alone.
enum WordClass {
  // The first three join one another, so one comparison tells them from the rest.
  static let letter: UInt8 = 0
  static let digit: UInt8 = 1
  /// Joins letters and digits, itself punctuation: `_`.
  static let extender: UInt8 = 2
  /// A space that sticks to other spaces.
  static let space: UInt8 = 3
  static let carriageReturn: UInt8 = 4
  /// White space and controls that stick to nothing.
  static let blank: UInt8 = 5
  /// Punctuation that may stand between letters.
  static let midLetter: UInt8 = 6
  /// Punctuation that may stand between digits.
  static let midNumber: UInt8 = 7
  /// Punctuation that may stand between two of either.
  static let midBoth: UInt8 = 8
  static let punctuation: UInt8 = 9
  static let symbol: UInt8 = 10
  /// A numeral that is no digit: `½`.
  static let numeral: UInt8 = 11
  static let lineFeed: UInt8 = 12
  /// Needs rules that only ICU has.
  static let absent: UInt8 = 13
  /// No character: the text is over.
  static let end: UInt8 = 14

  /// The class that ICU's properties give a character.
  static func byDefinition(_ scalar: Unicode.Scalar) -> UInt8 {
    let kind = Int(cicu_kind(scalar.value))
    let isPunctuation = kind == CICU_PUNCTUATION_PIECE
    switch Int(cicu_word_break(scalar.value)) {
    case CICU_WB_LETTER: return kind == CICU_WORD_PIECE ? letter : absent
    case CICU_WB_DIGIT: return kind == CICU_NUMBER_PIECE ? digit : absent
    case CICU_WB_EXTEND_NUM_LET: return isPunctuation ? extender : absent
    case CICU_WB_SPACE: return kind == CICU_BLANK ? space : absent
    case CICU_WB_MID_LETTER: return isPunctuation ? midLetter : absent
    case CICU_WB_MID_NUM: return isPunctuation ? midNumber : absent
    case CICU_WB_MID_NUM_LET: return isPunctuation ? midBoth : absent
    case CICU_WB_CR: return carriageReturn
    case CICU_WB_LF: return lineFeed
    case CICU_WB_ANY: break
    default: return absent
    }
    switch kind {
    case CICU_BLANK: return blank
    case CICU_NUMBER_PIECE: return numeral
    case CICU_PUNCTUATION_PIECE: return punctuation
    case CICU_SYMBOL_PIECE: return symbol
    default: return absent
    }
  }
}
