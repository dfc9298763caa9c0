/// What the data categories of a dialect allow, by their names: asking at every tag makes no strings.
struct TBXCategoryTable: Sendable {
  /// The names of the categories.
  let names: XMLNameSet
  /// Those that point to a web address.
  let links: XMLNameSet
  /// Those that have a pick list.
  let picked: XMLNameSet

  /// The general element that holds a category in DCA style, by the number of its name.
  private let metas: [XMLName?]
  private let ofConcept: XMLNameSet
  private let ofSection: XMLNameSet
  private let ofTerm: XMLNameSet
  private let values: [[[UInt8]]]

  /// A table of some categories; of those that share a name each adds to what the others allow.
  init(_ categories: [TBXCategory]) {
    func select(_ isWanted: (TBXCategory) -> Bool) -> XMLNameSet {
      XMLNameSet(categories.filter(isWanted).map(\.name))
    }
    names = select { _ in true }
    links = select { $0.meta == .xref }
    picked = select { !$0.values.isEmpty }
    ofConcept = select { $0.levels.contains(.conceptEntry) }
    ofSection = select { $0.levels.contains(.langSec) }
    ofTerm = select { $0.levels.contains(.termSec) }
    metas = XMLName.allCases.map { name in categories.first { $0.name == name }?.meta }
    values = XMLName.allCases.map { name in
      categories.filter { $0.name == name }.flatMap(\.values).map { Array($0.utf8) }
    }
  }

  /// The general element that holds a category in DCA style; `nil` for any other name.
  func meta(of name: XMLName) -> XMLName? { metas[Int(name.rawValue)] }

  /// Whether a category may stand at a level.
  func allows(_ name: XMLName, at level: TBXCategory.Level) -> Bool {
    switch level {
    case .conceptEntry: ofConcept.contains(name)
    case .langSec: ofSection.contains(name)
    case .termSec: ofTerm.contains(name)
    }
  }

  /// Whether a text is in the pick list of a category that has one.
  func allows(_ text: UnsafeBufferPointer<UInt8>, for name: XMLName) -> Bool {
    values[Int(name.rawValue)].contains { $0.count == text.count && $0.elementsEqual(text) }
  }
}
