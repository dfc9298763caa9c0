extension SegmentPair {
  /// Critical pairs of testimony in English.
  static let englishCritical = """
    en | negation | I didn't consent. | I consented.
    en | negation | I did not agree to travel. | I did agree to travel.
    en | negation | She doesn't speak English. | She speaks English.
    en | negation | She does not speak English. | She does speak English.
    en | negation | They never paid me. | They always paid me.
    en | negation | He wasn't there. | He was there.
    en | negation | Neither witness saw him. | Both witnesses saw him.
    en | negation | He neither ate nor slept. | He ate and slept.
    en | negation | I came without papers. | I came with papers.
    en | negation | I hardly knew him. | I knew him.
    en | negation | I barely ate. | I ate.
    en | negation | Nobody helped me. | Everybody helped me.
    en | negation | No one helped me. | Someone helped me.
    en | negation | None of us spoke. | All of us spoke.
    en | negation | There was no food. | There was food.
    en | negation | You may not leave. | You may leave.
    en | negation | You must not answer. | You must answer.
    en | negation | Don't sign this. | Sign this.
    en | negation | Do not sign this. | Sign this.
    en | negation | He failed to appear. | He managed to appear.
    en | negation | He denied the charge. | He admitted the charge.
    en | negation | He refused to answer. | He agreed to answer.
    en | negation | She was not threatened. | She was threatened.
    en | negation | He pleaded not guilty. | He pleaded guilty.
    en | negation | The entry was illegal. | The entry was legal.
    en | negation | He is inadmissible. | He is admissible.
    en | negation | The contract is invalid. | The contract is valid.
    en | negation | Her account was inconsistent. | Her account was consistent.
    en | negation | The child was unaccompanied. | The child was accompanied.
    en | negation | Unless you pay, you cannot go. | If you pay, you cannot go.
    en | negation | I haven't seen her since. | I have seen her since.
    en | negation | He couldn't read. | He could read.
    en | negation | Nothing happened. | Something happened.
    en | negation | I no longer live there. | I still live there.
    en | negation | I no longer live there. | I live there.
    en | negation | He is not only a witness. | He is not a witness.
    en | negation | They locked the door so I couldn't leave. | They locked the door so I could leave.
    en | negation | I ain't going. | I am going.
    en | negation | He hasn't been charged. | He has been charged.
    en | negation | Not all of them lied. | All of them lied.
    en | negation | She lacks documents. | She has documents.
    en | negation | I disagree with him. | I agree with him.
    en | negation | She was never alone with him. | She was alone with him.
    en | negation | He never threatened me. | He often threatened me.
    en | negation | I don't remember. | I remember.
    en | negation | She was not asked. | She was asked.
    en | negation | I have never been to court. | I have been to court.
    en | negation | He cannot read. | He can read.
    en | negation | Nor did I sign. | So did I sign.
    en | negation | No, I was not alone. | Yes, I was alone.
    en | negation | They didn't give me food. | They gave me food.
    en | negation | It isn't true. | It is true.
    en | negation | I never said that. | I said that.
    en | negation | She is unmarried. | She is married.
    en | negation | The evidence is irrelevant. | The evidence is relevant.
    en | negation | The act was unintentional. | The act was intentional.
    en | number | I was fourteen. | I was fifteen.
    en | number | I was 14 years old. | I was 15 years old.
    en | number | It happened on January 12, 2023. | It happened on January 13, 2023.
    en | number | It happened on January 12, 2023. | It happened on June 12, 2023.
    en | number | It happened in May. | It happened in June.
    en | number | It happened in March. | It happened in May.
    en | number | Article 5 of the Convention. | Article 6 of the Convention.
    en | number | Section 101(a)(15)(T) of the Act. | Section 101(a)(15)(U) of the Act.
    en | number | 8 U.S.C. § 1101. | 8 U.S.C. § 1201.
    en | number | He paid $1,500. | He paid $15,000.
    en | number | He paid five hundred dollars. | He paid five thousand dollars.
    en | number | He paid 500 dollars. | He paid 500 pesos.
    en | number | We were ten in the boat. | We were eleven in the boat.
    en | number | He hit me once. | He hit me twice.
    en | number | It was the second trip. | It was the third trip.
    en | number | The hearing is at 9 a.m. | The hearing is at 9 p.m.
    en | number | The hearing is at nine. | The hearing is at ten.
    en | number | The hearing is on Friday. | The hearing is on Thursday.
    en | number | It happened yesterday. | It happened today.
    en | number | All of the men left. | Some of the men left.
    en | number | I worked more than eight hours. | I worked less than eight hours.
    en | number | Two years ago. | Two months ago.
    en | number | Half of the money. | All of the money.
    en | number | Call 202-555-0101. | Call 202-555-0102.
    en | number | A-number A012345678. | A-number A012345679.
    en | number | Ninety-nine people. | Ninety-one people.
    en | number | It was 1999. | It was 1998.
    en | number | He took 50% of my wages. | He took 15% of my wages.
    en | number | Three men came in. | Two men came in.
    en | number | Each day I got a dozen eggs. | Each day I got ten eggs.
    en | number | He gave me 20 pesos. | He gave me 30 pesos.
    en | number | I have two sons. | I have three sons.
    en | number | Chapter IV. | Chapter V.
    en | number | In 2019 I left. | In 2018 I left.
    en | number | On the third of July. | On the fourth of July.
    en | number | I slept four hours. | I slept five hours.
    en | number | She was born in August. | She was born in April.
    en | number | On Sunday. | On Monday.
    en | number | We paid 1.5 million. | We paid 15 million.
    en | number | Count one. | Count two.
    en | number | 03/04/2022 | 03/05/2022
    en | negation | The statement was involuntary. | The statement was voluntary.
    en | modality | You may remain silent. | You must remain silent.
    en | modality | You can leave. | You must leave.
    en | modality | You should testify. | You must testify.
    en | modality | You have to sign. | You can sign.
    en | modality | I had to work at night. | I wanted to work at night.
    en | modality | He might be there. | He must be there.
    en | modality | You need to answer. | You may answer.
    en | modality | The court shall hear the case. | The court may hear the case.
    en | modality | You are allowed to call. | You are forbidden to call.
    en | modality | You are required to appear. | You are allowed to appear.
    en | modality | It was mandatory. | It was voluntary.
    en | modality | Maybe it was him. | Surely it was him.
    en | modality | He forced me to work. | He let me work.
    en | modality | She would testify. | She should testify.
    en | modality | You have the right to a lawyer. | You have to have a lawyer.
    en | modality | I was able to leave. | I was supposed to leave.
    en | modality | I could see him. | I would see him.
    en | modality | I must go. | I can go.
    en | modality | You should sign. | You may sign.
    en | modality | He could have left. | He should have left.
    en | modality | You ought to speak. | You must speak.
    en | modality | They made me work. | They let me work.
    en | modality | You have to go. | You want to go.
    en | person | I signed it. | She signed it.
    en | person | He hurt me. | He hurt them.
    en | person | They took my passport. | They took her passport.
    en | person | It was my decision. | It was their decision.
    en | person | She hit him. | He hit her.
    en | person | He told us to wait. | He told you to wait.
    en | person | Our house was searched. | Their house was searched.
    en | person | The money is mine. | The money is his.
    en | person | I am the victim. | She is the victim.
    en | person | I live in Miami. | She lives in Miami.
    en | person | They live there. | He lives there.
    en | person | You know him. | I know him.
    en | person | We were hungry. | They were hungry.
    en | person | He hurt himself. | He hurt me.
    en | person | I was born in Haiti. | He was born in Haiti.
    en | person | She came with me. | She came with him.
    en | person | It's yours. | It's ours.
    en | person | He hits me. | He hit me.
    en | person | He beats her. | He beat her.
    en | person | He puts the money in a bag. | He put the money in a bag.
    en | person | I told the officer. | He told the officer.
    en | person | They sold me. | They sold her.
    en | person | Your rights. | His rights.
    en | person | I was beaten. | She was beaten.
    en | person | We were sold. | I was sold.
    en | person | She works for me. | I work for her.
    en | person | He is their boss. | He is our boss.
    en | person | I have a lawyer. | He has a lawyer.
    en | tense | It happened last week. | It happened next week.
    en | tense | It happened before the arrest. | It happened after the arrest.
    en | tense | They used to beat me. | They had to beat me.
    en | tense | I work there. | I worked there.
    en | tense | He is my uncle. | He was my uncle.
    en | tense | They hold my papers. | They held my papers.
    en | tense | She lives here. | She lived here.
    en | tense | I will sign. | I signed.
    en | tense | I'll sign. | I signed.
    en | tense | He pays me. | He paid me.
    en | tense | She says he lied. | She said he lied.
    en | tense | The judge will decide. | The judge decided.
    en | tense | He has left. | He had left.
    en | tense | They are waiting. | They were waiting.
    en | tense | I am going to testify. | I went to testify.
    en | tense | I know what happened. | I knew what happened.
    en | tense | We sleep on the floor. | We slept on the floor.
    en | tense | He comes every day. | He came every day.
    en | tense | I saw him. | I see him.
    en | tense | He carried a gun. | He carries a gun.
    en | tense | The door is locked. | The door was locked.
    en | tense | She cries at night. | She cried at night.
    en | tense | They have taken my phone. | They had taken my phone.
    en | tense | I used to work there. | I work there.
    en | tense | He was arrested. | He will be arrested.
    en | tense | They threaten my family. | They threatened my family.
    en | tense | I am pregnant. | I was pregnant.
    en | tense | Do you understand? | Did you understand?
    en | tense | The judge will rule. | The judge may rule.
    en | tense | The man drives a truck. | The man drove a truck.
    en | tense | They watch us. | They watched us.
    en | tense | He tells lies. | He told lies.
    en | tense | I feel sick. | I felt sick.
    en | tense | She keeps my passport. | She kept my passport.
    en | tense | I try to leave. | I tried to leave.
    en | tense | He has been arrested. | He will be arrested.
    en | tense | We cross the border. | We crossed the border.
    en | tense | I want to go. | I wanted to go.
    en | tense | The court orders it. | The court ordered it.
    en | tense | I fear him. | I feared him.
    en | tense | He owes me. | He owed me.
    en | tense | She begins to cry. | She began to cry.
    en | tense | They bring food. | They brought food.
    en | tense | I stay there. | I stayed there.
    en | tense | I'm scared. | I was scared.
    en | tense | He's here. | He was here.
    en | tense | He gives me food. | He gave me food.
    en | tense | They lied. | They lie.
    en | tense | I understand. | I understood.
    en | tense | They run. | They ran.
    """
}
