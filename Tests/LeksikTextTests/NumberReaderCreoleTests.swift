import LeksikModel
import LeksikText
import Testing

@Suite struct NumberReaderCreoleTests {
  @Test(arguments: [
    ("kenz an", "15"), ("senk an", "5"), ("zewo", "0"), ("zero", "0"), ("twa moun", "3"),
    ("senk", "5"), ("sis", "6"), ("sèt", "7"), ("uit", "8"), ("wit", "8"), ("dis", "10"),
    ("onz", "11"), ("douz", "12"), ("trèz", "13"), ("trez", "13"), ("katòz", "14"),
    ("katoz", "14"), ("sèz", "16"), ("disèt", "17"), ("diset", "17"), ("dizuit", "18"),
    ("dizwit", "18"), ("diznèf", "19"), ("diznef", "19"), ("ven", "20"), ("vèn", ""),
    ("venteyen", "21"), ("vennde", "22"), ("venn de", "22?"), ("venntwa", "23"), ("ven senk", "25"),
    ("vennsèt", "27"), ("ventuit", "28"), ("ventwit", "28"), ("ventnèf", "29"), ("vent nèf", "29"),
    ("trant", "30"), ("tranteyen", "31"), ("trannde", "32"), ("tranteen", "31"), ("karant", "40"),
    ("karannkat", "44"), ("karant uit", "48"), ("senkant", "50"), ("senkannsenk", "55"),
    ("swasant", "60"), ("swasann", "60"), ("swasanteyen", "61"), ("swasanndis", "70"),
    ("swasant-dis", "70"), ("swasann dis", "70"), ("swasannonz", "71"), ("swasanteonz", "71"),
    ("swasannnonz", "71"), ("swasantdis", "70"), ("swasanndouz", "72"), ("swasanndizuit", "78"),
    ("swasanndiznèf", "79"), ("katreven", "80"), ("katre ven", "80"), ("katrevenen", "81"),
    ("katreventeen", "81"), ("katreveneyen", "81"), ("katreven-en", "81?"), ("katrevende", "82"),
    ("katreven de", "82?"), ("katreven senk", "85"), ("katrevendis", "90"), ("katreven-dis", "90"),
    ("katrevenonz", "91"), ("katrevendisèt", "97"), ("katrevendiznèf", "99"),
    ("katreven diznèf", "99"), ("katrevendisnèf", "99"), ("de san", "200?"), ("desan", "200"),
    ("senk san", "500"), ("sisan", "600"), ("uit san", "800"), ("nèfsan", "900"),
    ("senk san venntwa", "523"), ("mil", "1000?"), ("mil senk san", "1500"), ("de mil", "2000"),
    ("de mil vennkat", "2024"), ("di mil", "10000?1000"), ("katrevendis mil", "90000"),
    ("san mil", "100000?1000"), ("yon milyon", "1000000"), ("en milyon", "1000000"),
    ("2 milyon", "2000000"), ("15 mil", "15000?"), ("yon milya", "1000000000"),
    ("mil nèf san katrevendizuit", "1998"), ("de twa moun", "2? 3"), ("senk oswa sis", "5 6"),
  ])
  func readsCardinals(_ sentence: String, _ expected: String) {
    #expect(numbers(sentence, .haitianCreole) == expected)
  }

  @Test(arguments: [
    ("san avoka", "100?"), ("san yon avoka", "100? 1?"), ("de", "2?"), ("yon moun", "1?"),
    ("youn", "1?"), ("en", "1?"), ("kat idantite", "4?"), ("machin nèf", "9?"),
    ("san senkant goud", "150?50"), ("kat san", "400?"), ("san de", "102?2"),
    ("yon bilyon", "1000000000?1000000000000"), ("si san", "600?100"), ("mwatye", "0.5"),
    ("yon ka", "0.25?"), ("youn de yo", "1? 2?"), ("de edmi", "2.5"),
  ])
  func flagsWordsThatAreNotOnlyNumbers(_ sentence: String, _ expected: String) {
    #expect(numbers(sentence, .haitianCreole) == expected)
  }

  @Test(arguments: [
    ("premye", "1."), ("dezyèm", "2."), ("dezyem", "2."), ("twazyèm", "3."), ("katriyèm", "4."),
    ("setyèm", "7."), ("wityèm", "8."), ("nevyèm", "9."), ("dizyèm", "10."), ("onzyèm", "11."),
    ("disetyèm", "17."), ("dizwityèm", "18."), ("diznevyèm", "19."), ("ventyèm", "20."),
    ("venteyinyèm", "21."), ("venteyenyèm", "21."), ("venteyentyèm", "21."),
    ("vennsenkyèm", "25."), ("swasanndizyèm", "70."), ("katrevendizyèm", "90."),
    ("santyèm", "100."),
    ("de santyèm", "200."), ("san dezyèm", "102.?2."), ("2yèm", "2."), ("12yèm", "12."),
    ("2yem", "2."), ("2 yèm", "2."), ("1ye", "1."), ("16è", "16.?"), ("21èm", "21."),
  ])
  func readsOrdinals(_ sentence: String, _ expected: String) {
    #expect(numbers(sentence, .haitianCreole) == expected)
  }

  @Test(arguments: [
    ("90 pousan", "90%"), ("senkant pousan", "50%"), ("50 pou san", "50%"), ("pou san li", ""),
    ("atik IV", "4"), ("Atik 5", "5"), ("chapit XII", "12"), ("1,500", "1500"), ("1 500", "1500?"),
  ])
  func readsPercentagesAndArticles(_ sentence: String, _ expected: String) {
    #expect(numbers(sentence, .haitianCreole) == expected)
  }
}
