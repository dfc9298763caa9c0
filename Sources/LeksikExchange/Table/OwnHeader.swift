/// The first cell of a table that Leksik wrote: it says that cells are to be read as they were written.
enum OwnHeader {
  /// Over the ids of concepts.
  static let concept = "leksik concept"
  /// Over the ids of units.
  static let unit = "leksik unit"

  /// What the rows are, if the table is one of Leksik's.
  static func kind(_ cell: String?) -> Format.Kind? {
    switch cell {
    case concept: .glossary
    case unit: .memory
    default: nil
    }
  }
}
