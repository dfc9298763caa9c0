extension SegmentPair {
  /// Critical pairs of testimony in Haitian Creole.
  static let creoleCritical = """
    ht | negation | Mwen pa siyen papye a. | Mwen siyen papye a.
    ht | negation | Li pap peye m. | Li ap peye m.
    ht | negation | Li p ap peye m. | Li ap peye m.
    ht | negation | Li p'ap peye m. | L'ap peye m.
    ht | negation | Mwen pat konnen li. | Mwen te konnen li.
    ht | negation | Mwen pa t konnen li. | Mwen te konnen li.
    ht | negation | Mwen pa te konnen li. | Mwen te konnen li.
    ht | negation | Mwen poko pale ak jij la. | Mwen pale ak jij la.
    ht | negation | Mwen potko fèt. | Mwen te fèt.
    ht | negation | Yo pa janm bay manje. | Yo toujou bay manje.
    ht | negation | Yo pa janm ban m manje. | Yo te ban m manje.
    ht | negation | Mwen janbe san papye. | Mwen janbe ak papye.
    ht | negation | Li pa gen okenn fanmi. | Li gen fanmi.
    ht | negation | Ni manman m ni papa m pa konnen. | Manman m ak papa m konnen.
    ht | negation | Mwen pa wè anyen. | Mwen wè yon bagay.
    ht | negation | Mwen pa wè pèsonn. | Mwen wè yon moun.
    ht | negation | Pa gen moun ki te ede m. | Gen moun ki te ede m.
    ht | negation | Mwen pa kapab li. | Mwen kapab li.
    ht | negation | Mwen paka li. | Mwen ka li.
    ht | negation | Se pa li ki bat mwen. | Se li ki bat mwen.
    ht | negation | Se pa fòt mwen. | Se fòt mwen.
    ht | negation | Mwen pa vle tounen Ayiti. | Mwen vle tounen Ayiti.
    ht | negation | Li pa t fòse m. | Li te fòse m.
    ht | negation | Mwen pa dakò. | Mwen dakò.
    ht | negation | Non, mwen pa konprann. | Wi, mwen konprann.
    ht | negation | Mwen pa gen pitit. | Mwen gen pitit.
    ht | negation | Mwen pa p janm bliye. | Mwen ap toujou sonje.
    ht | negation | Yo pa vann mwen. | Yo vann mwen.
    ht | negation | Mwen pa pè l. | Mwen pè l.
    ht | negation | Li refize siyen. | Li aksepte siyen.
    ht | negation | Mwen pa t janm wè l anvan. | Mwen te wè l anvan.
    ht | negation | M pa konnen. | M konnen.
    ht | negation | Pèsonn pa t ede m. | Tout moun te ede m.
    ht | negation | Ou pa bezwen reponn. | Ou bezwen reponn.
    ht | negation | Tifi a inosan. | Tifi a koupab.
    ht | negation | Yo fè sa san konsantman m. | Yo fè sa ak konsantman m.
    ht | negation | M pa t gen chwa. | M te gen chwa.
    ht | negation | Li pa gen rezon. | Li gen rezon.
    ht | negation | Nou pa t manje. | Nou te manje.
    ht | negation | Yo pa gen dwa fè sa. | Yo gen dwa fè sa.
    ht | negation | Pa siyen papye a. | Siyen papye a.
    ht | negation | Se pa t mwen. | Se te mwen.
    ht | negation | Mwen pa konprann. | Mwen konprann.
    ht | negation | Pat gen limyè. | Te gen limyè.
    ht | negation | Li pako rive. | Li rive.
    ht | negation | M p ap di anyen. | M ap di tout bagay.
    ht | negation | Yo pa t kite m soti. | Yo te kite m soti.
    ht | negation | Se te yon dokiman ilegal. | Se te yon dokiman legal.
    ht | negation | Li enposib. | Li posib.
    ht | number | Mwen gen sèz an. | Mwen gen disèt an.
    ht | number | Mwen gen 16 an. | Mwen gen 17 an.
    ht | number | Yo peye m de mil goud. | Yo peye m twa mil goud.
    ht | number | Yo peye m 500 pezo. | Yo peye m 500 goud.
    ht | number | Nou te dis moun. | Nou te onz moun.
    ht | number | Atik 5 Konstitisyon an. | Atik 6 Konstitisyon an.
    ht | number | Mwen rive lendi. | Mwen rive madi.
    ht | number | Mwen rive nan mwa janvye. | Mwen rive nan mwa fevriye.
    ht | number | Mwen rive nan mwa me. | Mwen rive nan mwa jen.
    ht | number | Sa te pase 5 me 2023. | Sa te pase 6 me 2023.
    ht | number | Sa te pase an 2021. | Sa te pase an 2022.
    ht | number | Li vini yè. | Li vini jodi a.
    ht | number | Odyans lan demen. | Odyans lan jodi a.
    ht | number | Se dezyèm fwa. | Se twazyèm fwa.
    ht | number | Mwen gen swasannonz an. | Mwen gen swasanndis an.
    ht | number | Mwen gen katrevendiznèf goud. | Mwen gen katrevendizuit goud.
    ht | number | Li te twazè. | Li te katrè.
    ht | number | Tout moun te wè sa. | Kèk moun te wè sa.
    ht | number | Plis pase yon mwa. | Mwens pase yon mwa.
    ht | number | Mwen te fè twa jou. | Mwen te fè twa mwa.
    ht | number | Mwen te peye mil dola. | Mwen te peye san dola.
    ht | number | Yo te bat mwen de fwa. | Yo te bat mwen senk fwa.
    ht | number | Li rive vandredi. | Li rive samdi.
    ht | number | Yo te kat. | Yo te senk.
    ht | number | Li rive a twazè. | Li rive a katrè.
    ht | number | Nan ane 2019. | Nan ane 2020.
    ht | number | De moun mouri. | Twa moun mouri.
    ht | number | Li te gen dizan. | Li te gen ventan.
    ht | number | Mwen gen vennsenk an. | Mwen gen vennsis an.
    ht | number | Atik 24. | Atik 25.
    ht | number | Yo ban m mil goud. | Yo ban m de mil goud.
    ht | number | Mèkredi. | Jedi.
    ht | number | 3 fanm. | 4 fanm.
    ht | modality | Ou ka pale. | Ou dwe pale.
    ht | modality | Ou gen dwa pale. | Ou dwe pale.
    ht | modality | Ou gen dwa pe bouch ou. | Ou dwe pe bouch ou.
    ht | modality | Fòk mwen peye. | Mwen ka peye.
    ht | modality | Ou mèt ale. | Ou dwe ale.
    ht | modality | Yo te oblije m travay. | Yo te kite m travay.
    ht | modality | Petèt se li. | Se sèten se li.
    ht | modality | Li ta peye m. | Li dwe peye m.
    ht | modality | Ou bezwen yon avoka. | Ou ka gen yon avoka.
    ht | modality | Se pou ou siyen. | Ou ka siyen.
    ht | modality | Yo entèdi m soti. | Yo pèmèt m soti.
    ht | modality | Mwen vle ale. | Mwen dwe ale.
    ht | modality | Ou gen pou siyen. | Ou ka siyen.
    ht | modality | Li ta vini. | Li te vini.
    ht | modality | Li ka vini. | Li dwe vini.
    ht | modality | Mwen te dwe ale. | Mwen te ka ale.
    ht | modality | Fòk li peye. | Li ka peye.
    ht | modality | Ou mèt pale. | Fòk ou pale.
    ht | modality | Yo te fòse m siyen. | Yo te mande m siyen.
    ht | person | Mwen te siyen papye a. | Li te siyen papye a.
    ht | person | Li bat mwen. | Li bat li.
    ht | person | Li bat mwen. | Li bat nou.
    ht | person | Yo pran paspò m. | Yo pran paspò l.
    ht | person | Ou te la. | Yo te la.
    ht | person | M te wè l. | L te wè m.
    ht | person | Manman m mouri. | Manman l mouri.
    ht | person | Kay pa m. | Kay pa w.
    ht | person | Nou travay nan jaden an. | Yo travay nan jaden an.
    ht | person | Li ba m lajan. | Li ba l lajan.
    ht | person | Li ban mwen lajan. | Li ba ou lajan.
    ht | person | Di m sa k pase. | Di l sa k pase.
    ht | person | Map pale. | Lap pale.
    ht | person | M'ap pale. | W'ap pale.
    ht | person | Yo te menase nou. | Yo te menase m.
    ht | person | Se mwen ki viktim nan. | Se li ki viktim nan.
    ht | person | Fèm chita. | Fèl chita.
    ht | person | Ak mwen. | Ak li.
    ht | person | Frè m te la. | Frè w te la.
    ht | person | Mwen grangou. | Li grangou.
    ht | person | Yo vann mwen. | Yo vann li.
    ht | person | Pitit mwen. | Pitit ou.
    ht | person | Se pa m. | Se pa l.
    ht | person | Li di nou sa. | Li di m sa.
    ht | person | Mwen pral lakay mwen. | Li pral lakay li.
    ht | person | W te la. | M te la.
    ht | person | Yo te wè nou. | Nou te wè yo.
    ht | tense | Anvan odyans lan. | Apre odyans lan.
    ht | tense | Semèn pase. | Semèn pwochèn.
    ht | tense | Mwen te travay. | Mwen ap travay.
    ht | tense | Mwen ap travay. | Mwen pral travay.
    ht | tense | Mwen te konn travay la. | Mwen konn travay la.
    ht | tense | Li te vini. | Li vini.
    ht | tense | L ap vini. | Li te vini.
    ht | tense | Li pral vini. | Li vini.
    ht | tense | Mwen fèk rive. | Mwen rive.
    ht | tense | Mwen te fèk rive. | Mwen ap rive.
    ht | tense | M t ap dòmi. | M ap dòmi.
    ht | tense | Yo te konn bat mwen. | Yo bat mwen.
    ht | tense | Li viv avè m. | Li te viv avè m.
    ht | tense | Jij la pral deside. | Jij la te deside.
    ht | tense | Mwen va siyen. | Mwen siyen.
    ht | tense | Polis la arete l. | Polis la pral arete l.
    ht | tense | Mwen sot pale avè l. | Mwen pral pale avè l.
    ht | tense | Li t ap kriye. | Li kriye.
    ht | tense | Y ap tann nou. | Yo te tann nou.
    ht | tense | Li bat mwen chak jou. | Li te bat mwen chak jou.
    ht | tense | M ap siyen. | M te siyen.
    ht | tense | M pral siyen. | M te siyen.
    ht | tense | Yo ap chache m. | Yo t ap chache m.
    ht | tense | Li malad. | Li te malad.
    ht | tense | M a vini. | M te vini.
    ht | tense | Li te pral ale. | Li pral ale.
    ht | tense | Mwen rete Okap. | Mwen te rete Okap.
    """
}
