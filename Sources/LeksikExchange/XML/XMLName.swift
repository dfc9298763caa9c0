/// The local names of elements and attributes that some reader of this module knows.
///
/// The C door hands them over as indices, so that no reader compares strings for each tag.
enum XMLName: Int32, CaseIterable, Sendable {
  // TBX 3 and 2: structure
  case tbx, martif, tbxHeader, martifHeader, fileDesc, titleStmt, title, publicationStmt
  case sourceDesc, p, encodingDesc, revisionDesc, text, body, back
  case conceptEntry, termEntry, langSec, langSet, termSec, tig, ntig, termGrp, term
  case descripGrp, adminGrp, termNoteGrp, transacGrp
  case descrip, descripNote, admin, adminNote, termNote, ref, xref, transac, transacNote, date
  case change, refObjectSec, refObject, itemSet, itemGrp, item
  // TBX: data categories
  case subjectField, partOfSpeech, administrativeStatus, normativeAuthorization, termType
  case definition, source, context, crossReference, relatedConcept, relatedConceptBroader
  case superordinateConceptGeneric, geographicalUsage, grammaticalGender, grammaticalNumber
  case register, reliabilityCode, customerSubset, projectSubset, externalCrossReference, xGraphic
  case termLocation, transactionType, responsibility
  // TBX: Leksik's own module
  case region, jurisdiction, citation, broader, confusableWith, equivalence, reliability, validity
  // TMX
  case tmx, header, tu, tuv, seg, prop, ude, map
  case bpt, ept, ph, it, hi, sub, ut
  case note
  // Attributes
  case id, type, style, lang, target, version, instrument, article, check, from, until
  case tuid, changedate, creationdate, creationid, changeid, usagecount, lastusagedate
  case creationtool, creationtoolversion, segtype, srclang, adminlang, datatype
  case oEncoding, oTMF, i, x, pos, assoc
  // SRX
  case srx, languagerules, languagerule, rule, beforebreak, afterbreak, maprules, languagemap
  case cascade, `break`, languagerulename, languagepattern
  // XLIFF 1.2 and 2
  case xliff, file, group, unit, segment, ignorable, notes, originalData, data
  case transUnit, altTrans, binUnit, segSource, sourceLanguage, targetLanguage
  case srcLang, trgLang, state, mid, mtype, mrk, g, bx, ex, pc, sc, ec, sm, em, cp, hex
  case rid, ctype, translate, approved, startRef, dataRef, dataRefStart, dataRefEnd
  case matches, match, glossary, original, subState
  // Workbooks and documents
  case relationship, capitalID, capitalTarget, sheet, name, sst, si, t, r, rPr, worksheet
  case sheetData, row, c, v, `is`, pPr, tab, br, cr, noBreakHyphen, del, instrText, fallback
  /// Any other name.
  case other

  /// What the C door wants: the names with spaces between.
  static let vocabulary = allCases.dropLast().map(\.spelling).joined(separator: " ")

  /// The data categories and elements by their spelling.
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.spelling, $0) })

  /// The name as documents spell it.
  var spelling: String { Self.spellings[Int(rawValue)] }

  // Made once: asking a case for its own name looks into the metadata of the type.
  private static let spellings = allCases.map(\.written)

  private var written: String {
    switch self {
    case .oEncoding: "o-encoding"
    case .oTMF: "o-tmf"
    case .relationship: "Relationship"
    case .capitalID: "Id"
    case .capitalTarget: "Target"
    case .fallback: "Fallback"
    case .transUnit: "trans-unit"
    case .altTrans: "alt-trans"
    case .binUnit: "bin-unit"
    case .segSource: "seg-source"
    case .sourceLanguage: "source-language"
    case .targetLanguage: "target-language"
    default: "\(self)"
    }
  }

  /// The name that the C door gave by its index.
  init(index: Int32) {
    self = XMLName(rawValue: index) ?? .other
  }
}
