/// A rule of the dialects of TBX.
///
/// ```swift
/// TBXRule(rawValue: "T05")?.summary  // "A data category stands at a level that its module allows."
/// ```
///
/// Source: ISO 30042:2019 and the schemas of TBX-Core, TBX-Min and TBX-Basic by LTAC Global.
public enum TBXRule: String, Sendable, Hashable, CaseIterable {
  /// What the root declares.
  case declaration = "T01"
  /// Which element stands in which, in what order.
  case structure = "T02"
  /// What an element must hold.
  case missing = "T03"
  /// Which data categories there are.
  case category = "T04"
  /// At which level a data category stands.
  case level = "T05"
  /// What a pick list allows.
  case value = "T06"
  /// What a reference points to.
  case target = "T07"
  /// That names of elements are unique.
  case id = "T08"
  /// How a date is written.
  case date = "T09"
  /// How inline codes pair.
  case inline = "T10"

  /// What is checked, in one sentence.
  public var summary: String {
    switch self {
    case .declaration: "The root declares its style, dca or dct, and a working language."
    case .structure: "Elements stand where the core structure allows, in its order."
    case .missing: "An element holds what the core structure requires of it."
    case .category: "A data category is one of the dialect, written in the style of the document."
    case .level: "A data category stands at a level that its module allows."
    case .value: "The value of a data category with a pick list is in that list."
    case .target: "A reference points to an id of the document or to a web address."
    case .id: "An id names one element of the document."
    case .date: "A date is a day of the calendar as ISO 8601 writes it: 2025-12-31."
    case .inline: "Opening and closing inline codes name each other, or say that they are isolated."
    }
  }
}
