/// A place in the law, in parts: the instrument, and the article or section in it.
///
/// ```swift
/// PlaceableReader(language: .english).placeables(in: "under 22 U.S.C. § 7102(11)(A)").first?.value
/// // .citation: us-code 22, section 7102(11)(A)
/// ```
///
/// Parts are in one order, instruments before places, so *art. 5 de la Ley 97-25* and *Ley 97-25,
/// art. 5* are equal. The instrument of "the said law" is not guessed.
public struct LegalCitation: Sendable, Hashable {
  /// One number of a citation, and what it counts.
  public struct Part: Sendable, Hashable {
    /// What is counted.
    public let kind: Kind
    /// The number with plain hyphens and without spaces: `137-03`, `7102(11)(A)`; the date of an
    /// instrument known by it, `2005-07-06`; the name of a code, `penal`.
    public let value: String

    /// A number of some kind.
    public init(_ kind: Kind, _ value: String) {
      self.kind = kind
      self.value = value
    }
  }

  /// What a number of a citation counts, in the order in which parts stand.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
    /// *Constitución, Konstitisyon*.
    case constitution
    /// *Código Penal, Kòd penal*; the value names it.
    case code
    /// An act known by its name: *Immigration and Nationality Act*.
    case act
    /// *Ley No. 137-03, lwa, loi, law*.
    case law
    /// *Public Law 106-386, Pub. L.*
    case publicLaw = "public-law"
    /// *Decreto, dekrè, décret, decree*.
    case decree
    /// *Resolución, rezolisyon*.
    case resolution
    /// *Reglamento, règleman, regulation*.
    case regulation
    /// *Ordenanza, ordinance*.
    case ordinance
    /// *Executive Order 13773*.
    case executiveOrder = "executive-order"
    /// The title of the United States Code: *22 U.S.C.*
    case usCode = "us-code"
    /// The title of the Code of Federal Regulations: *8 C.F.R.*
    case federalRegulations = "cfr"
    /// The volume of the Statutes at Large: *114 Stat.*
    case statutesAtLarge = "stat"
    /// The volume of the United States Reports: *347 U.S.*
    case usReports = "us-reports"
    /// *libro, book, liv*.
    case book
    /// *título, title, tit*.
    case title
    /// *capítulo, chapter, chapit*.
    case chapter
    /// *sección, section, §, seksyon*.
    case section
    /// *artículo, article, atik*.
    case article
    /// *regla, rule, règ*.
    case rule
    /// *párrafo, paragraph, paragraf*.
    case paragraph
    /// *numeral, ordinal*.
    case numeral
    /// *literal, letra, inciso, lèt*.
    case letter
    /// The page after a volume.
    case page

    /// Instruments come before places in them, wide places before narrow ones.
    public static func < (left: Kind, right: Kind) -> Bool {
      order[left, default: 0] < order[right, default: 0]
    }

    private static let order = Dictionary(
      uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

    /// Whether it is an instrument rather than a place in one.
    public var isInstrument: Bool { self < .book }
  }

  /// The parts in their order.
  public let parts: [Part]

  /// A citation of parts, which are put in order; those of one kind stay as they are.
  public init(_ parts: [Part]) {
    self.parts = parts.enumerated().sorted {
      ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset)
    }.map(\.element)
  }
}

extension LegalCitation: CustomStringConvertible {
  /// Kinds and values: `law 137-03 article 3`.
  public var description: String {
    parts.map { $0.value.isEmpty ? $0.kind.rawValue : "\($0.kind.rawValue) \($0.value)" }
      .joined(separator: " ")
  }
}
