/// The core structure of TBX: which element stands in which.
///
/// Source: the core structure of ISO 30042:2019, version 3.
enum TBXStructure {
  /// What an element may and must hold, in bits: there is one question for every tag.
  struct Content {
    /// The core elements that may stand in it.
    let allowed: XMLNameSet
    /// Those that must.
    let required: XMLNameSet
    /// Those of which there is one at most.
    let single: XMLNameSet
    /// The one that comes first.
    let first: XMLName?
    /// The one after which no other comes.
    let last: XMLName?
    /// Whether data categories may stand in it, as elements or in general ones.
    let holdsCategories: Bool
  }

  /// The elements that hold text, with codes and marks among it.
  static let texts: XMLNameSet = [
    .p, .title, .term, .note, .date, .item, .admin, .adminNote, .descrip, .descripNote,
    .ref, .termNote, .transac, .transacNote, .xref,
  ]

  /// What holds a data category in DCA style.
  static let metas: XMLNameSet = [
    .admin, .adminNote, .descrip, .descripNote, .ref, .termNote, .transac, .transacNote,
    .xref,
  ]

  /// What a core element may hold; `nil` for one that holds text, or is no core element.
  static func content(of element: XMLName) -> Content? { byName[Int(element.rawValue)] }

  /// Whether an element is of the core.
  static func isCore(_ element: XMLName) -> Bool {
    texts.contains(element) || content(of: element) != nil
  }

  private static let byName = XMLName.allCases.map { contents[$0] }

  private static let auxiliary: [XMLName] = [
    .descrip, .descripGrp, .admin, .adminGrp, .transacGrp, .note, .ref, .xref,
  ]
  private static let links: [XMLName] = [.admin, .adminGrp, .transacGrp, .note, .ref, .xref]

  private static func content(
    _ allowed: [XMLName], required: XMLNameSet = [], single: XMLNameSet = [],
    first: XMLName? = nil, last: XMLName? = nil, categories: Bool = false
  ) -> Content {
    Content(
      allowed: XMLNameSet(allowed), required: required, single: single, first: first, last: last,
      holdsCategories: categories)
  }

  private static let contents: [XMLName: Content] = [
    .tbx: content(
      [.tbxHeader, .text], required: [.tbxHeader, .text], single: [.tbxHeader, .text],
      first: .tbxHeader),
    .tbxHeader: content(
      [.fileDesc, .encodingDesc, .revisionDesc], required: [.fileDesc],
      single: [.fileDesc, .encodingDesc, .revisionDesc], first: .fileDesc),
    .fileDesc: content(
      [.titleStmt, .publicationStmt, .sourceDesc], required: [.sourceDesc],
      single: [.titleStmt, .publicationStmt], last: .sourceDesc),
    .titleStmt: content(
      [.title, .note], required: [.title], single: [.title], first: .title),
    .publicationStmt: content([.p], required: [.p]),
    .sourceDesc: content([.p], required: [.p]),
    .encodingDesc: content([.p], required: [.p]),
    .revisionDesc: content([.change], required: [.change]),
    .change: content([.p], required: [.p]),
    .text: content(
      [.body, .back], required: [.body], single: [.body, .back], first: .body),
    .body: content([.conceptEntry], required: [.conceptEntry]),
    .back: content([.refObjectSec]),
    .refObjectSec: content([.refObject], required: [.refObject]),
    .refObject: content([.itemSet, .itemGrp, .item]),
    .itemSet: content([.item, .itemGrp]),
    .itemGrp: content([.item] + links, required: [.item], first: .item),
    .conceptEntry: content(
      auxiliary + [.langSec], required: [.langSec], last: .langSec, categories: true),
    .langSec: content(
      auxiliary + [.termSec], required: [.termSec], last: .termSec, categories: true),
    .termSec: content(
      auxiliary + [.term, .termNote, .termNoteGrp], required: [.term], single: [.term],
      first: .term, categories: true),
    .descripGrp: content(
      [.descrip, .descripNote, .admin, .adminGrp, .transacGrp, .note, .ref, .xref],
      single: [.descrip], categories: true),
    .adminGrp: content(
      [.admin, .adminNote, .note, .ref, .xref], single: [.admin], categories: true),
    .termNoteGrp: content(links + [.termNote], single: [.termNote], categories: true),
    .transacGrp: content(
      [.transac, .transacNote, .date, .note, .ref, .xref], single: [.transac],
      categories: true),
  ]
}
