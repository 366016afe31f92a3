import type { QuestionWordings } from './shape.ts'

/** Questions on people, studies, families and residence, in English. Same rules as in en.ts. */

export const people = {
  // ——— Exchange: teams, programs and camps
  sportRole: {
    title: 'What will you do for the Canadian team or club?',
    options: {
      athlete: {
        label: 'Play or compete',
        hint: 'At a professional or semi-professional level',
      },
      coach: { label: 'Coach', hint: 'You are paid for it' },
      other: {
        label: 'Something else',
        hint: 'For example, amateur sport, or coaching without pay',
      },
    },
    unsure: { hint: 'Ask the team at what level it plays, and whether it pays you.' },
    why: 'This route is only for professional or semi-professional athletes and paid coaches.',
  },
  exchangeMirror: {
    title: 'Can Canadians get similar work in your country?',
    help: 'Think of the same exchange, or of the same sport.',
    options: {
      withFigures: {
        label: 'Yes, and figures show it',
        hint: 'For example, how many Canadians went each year',
      },
      yes: 'Yes, but without figures',
      no: 'No',
    },
    unsure: { hint: 'Ask the host or the team whether Canadians go to your country too.' },
    why: 'This route is open only when Canadians get the same chance in return.',
  },
  campWork: {
    title: 'Is it an overnight camp, from June to September, where you work only as a counsellor?',
    help: 'A counsellor looks after the children and leads their activities.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the camp for its dates and for the list of your tasks.' },
    why: 'This route is only for counsellors at overnight summer camps.',
  },

  // ——— Youth: International Experience Canada
  youthPlan: {
    title: 'Which youth program fits your plan?',
    help: 'These are the 3 programs of International Experience Canada (IEC).',
    options: {
      workingHoliday: {
        label: 'Travel, and work along the way',
        hint: 'Working Holiday: for any employer, and you need no job offer',
      },
      career: {
        label: 'A job that builds your career',
        hint: 'Young Professionals: you need a job offer',
      },
      placement: {
        label: 'A placement that your studies abroad require',
        hint: 'International Co-op: you are a student, and need an offer',
      },
    },
    unsure: { hint: 'Ask yourself why you come: to travel, for your career or for your studies?' },
    why: 'Each program is open to its own countries and ages.',
  },
  youthAge: {
    title: 'How old are you on the day of your invitation to apply?',
    help: 'If you have no invitation yet, give your age today.',
    unsure: { hint: 'The invitation in your online account shows its date.' },
    why: 'Each country has an age limit, and your age on that day counts.',
  },
  youthOrganization: {
    title: 'Does a recognized youth organization take you into its program?',
    help: 'Some organizations may bring people from countries without a youth agreement with Canada.',
    options: { yes: 'Yes', no: 'No' },
    unsure: {
      hint: 'See the list of recognized organizations on canada.ca, under International Experience Canada.',
    },
    why: 'Such an organization can open this route when your citizenship doesn’t.',
  },

  // ——— Research: universities, hospitals and schools
  academicKind: {
    title: 'In what role will you teach in Canada?',
    options: {
      lecturer: { label: 'Guest lecturer', hint: 'You come to give some lectures' },
      professor: {
        label: 'Visiting professor',
        hint: 'You come from your own university for a limited time',
      },
      teacher: {
        label: 'Exchange teacher',
        hint: 'Schools or governments exchange their teachers',
      },
      other: 'Another role',
    },
    unsure: { hint: 'Read your invitation: it names your role and your dates.' },
    why: 'Each of these roles has its own limits.',
  },
  lecturerTerm: {
    title: 'Will you teach for less than a term, and less than a whole course?',
    help: 'A term is a part of the school year, often about 4 months.',
    options: { yes: 'Yes, both', no: 'No' },
    unsure: { hint: 'Ask the school for your dates and for your part of the course.' },
    why: 'A guest lecturer comes for a short time and does not give a whole course.',
  },
  professorPost: {
    title: 'Do you keep your post abroad, and stay at most 2 academic years?',
    options: { yes: 'Yes, both', no: 'No' },
    unsure: {
      hint: 'Read the dates in your invitation, and ask your own university about your post.',
    },
    why: 'A visiting professor comes for a time, then goes back to the post abroad.',
  },
  researchBody: {
    title: 'Who runs the research in Canada?',
    options: {
      designated: {
        label: 'A public body that the rules name',
        hint: 'For example, the National Research Council or the International Development Research Centre',
      },
      chair: {
        label: 'A publicly funded research chair',
        hint: 'A professor leads research that the government pays for',
      },
      other: {
        label: 'Someone else',
        hint: 'For example, a company, or a university team without such a chair',
      },
    },
    unsure: { hint: 'Ask the host who pays for the research, and under which program.' },
    why: 'This route is only for research with these bodies and chairs.',
  },
  doctorate: {
    title: 'Have you finished your doctorate (PhD)?',
    options: {
      done: 'Yes',
      nearly: {
        label: 'Almost',
        hint: 'Only a last step is missing, such as the defence or the diploma',
      },
      no: 'No',
    },
    unsure: { hint: 'Ask your university which steps are left, and for a letter that says so.' },
    why: 'This route is for people who have finished their doctorate, or nearly.',
  },
  fellowPost: {
    title: 'Is the post in your field, paid, and with an end date?',
    help: 'A stipend counts as pay: it is money to live on while you do research.',
    options: { yes: 'Yes, all 3', no: 'No' },
    unsure: { hint: 'Look in the offer for the subject, the pay and the last day.' },
    why: 'This route is for paid posts in your own field, for a limited time.',
  },
  medicalPost: {
    title: 'Which medical or dental post do you come for?',
    help: 'A residency is practical training for doctors or dentists, after their degree.',
    options: {
      residentForeignMoney: {
        label: 'A residency without Canadian public money',
        hint: 'For example, your own government pays',
      },
      residentPublicMoney: {
        label: 'A residency with Canadian public money',
        hint: 'For example, the province pays through the hospital',
      },
      fellow: {
        label: 'A medical research fellowship',
        hint: 'Here, Canadian public money is fine',
      },
      other: 'Another post',
    },
    unsure: { hint: 'Ask the hospital or university whose money pays for the post.' },
    why: 'For residents, this route depends on whose money pays.',
  },
  awardRecipient: {
    title: 'Was the award given directly to you, for the quality of your work?',
    help: 'The award is a prize or a scholarship that pays for your research.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Read the award letter: it names the winner and the reasons.' },
    why: 'This route is for people who won the award on merit.',
  },
  awardHost: {
    title: 'Where will you take part in the research?',
    options: {
      notCommercial: {
        label: 'At a host that is not a commercial business',
        hint: 'For example, a university or a hospital',
      },
      commercial: {
        label: 'At a commercial business',
        hint: 'It sells goods or services for profit',
      },
    },
    unsure: { hint: 'Look at the host’s website: does it sell goods or services for profit?' },
    why: 'This route is closed to commercial hosts.',
  },

  // ——— Student: work during and after studies, and renewals
  schoolRequires: {
    title: 'Does your high school program require the work placement?',
    help: 'Required means that you can’t finish the program without it.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the school for a letter that says so.' },
    why: 'This permit is only for placements that a program requires.',
  },
  studentWork: {
    title: 'Which work do you do, or want to do, as a student?',
    options: {
      onCampus: {
        label: 'Work on your own campus',
        hint: 'You study full time with a study permit',
      },
      offCampus: {
        label: 'Work off campus',
        hint: 'You study full time at a school on the official list. The program takes 6 months or more and leads to a diploma',
      },
      placement: {
        label: 'A placement that your college or university requires',
        hint: 'Also called a co-op or an internship',
      },
      graduated: {
        label: 'Work after your studies, while you wait for a work permit',
        hint: 'You finished your program, and were allowed to work off campus',
      },
      healthField: {
        label: 'Training in a health field',
        hint: 'You are a student and come mainly to learn, for example in a hospital',
      },
      none: 'None of these',
    },
    unsure: { hint: 'Read your study permit, or ask the office for international students.' },
    why: 'Students can often work without a work permit, under rules for each case.',
  },
  offCampusHours: {
    title: 'During the term, how many hours a week do you work off campus?',
    help: 'Add up all your jobs off campus. The long breaks between terms don’t count.',
    options: { upTo24: 'Up to 24 hours', over24: 'More than 24 hours' },
    unsure: { hint: 'Add up the hours of a normal week on your pay slips.' },
    why: 'The limit is 24 hours a week during the term.',
  },
  placementTerms: {
    title: 'Do all 3 conditions for a student placement fit you?',
    help: 'You study full time, with a study permit that allows work on campus. The placement is at most half of the program.',
    options: { yes: 'Yes, all 3', no: 'No' },
    unsure: {
      hint: 'Read your study permit, and ask the school for a letter about the placement.',
    },
    why: 'A placement that meets them needs no work permit of its own.',
  },
  graduateFiled: {
    title:
      'Did you apply for a work permit before your study permit ended, and still wait for the decision?',
    options: { yes: 'Yes', no: 'No' },
    unsure: {
      hint: 'Compare the date on your receipt with the end date of your study permit.',
    },
    why: 'A graduate who applied in time may work while waiting.',
  },
  healthApproval: {
    title: 'Did the body that regulates your health field agree to your training in writing?',
    help: 'For doctors, it is the college of physicians of the province.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the school or the hospital in Canada for a copy of the letter.' },
    why: 'Training without a work permit needs this letter.',
  },
  renewalFiled: {
    title: 'Did you apply to renew your work permit before it ended, and stay in Canada since?',
    help: 'You must also keep to the conditions on the old permit.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Compare the date on your receipt with the end date of your permit.' },
    why: 'People who apply in time may work under the old conditions until the decision.',
  },

  // ——— Family: a spouse or partner
  familyTie: {
    title: 'What does your spouse or partner do in Canada?',
    help: 'Partner here means a spouse, or a common-law partner you have lived with for at least 1 year.',
    options: {
      partnerOfWorker: 'Works with a work permit, or will',
      partnerOfStudent: 'Studies full time',
      partnerOfEconomicApplicant: {
        label: 'Works, and has applied for permanent residence or was chosen by a province',
        hint: 'In an economic class, such as Express Entry, or with a nomination, an endorsement or a Quebec certificate',
      },
      partnerInRuralPilot: {
        label: 'Is an applicant in the rural or francophone community pilot',
        hint: 'A program for people who settle in some smaller communities',
      },
      other: {
        label: 'None of these',
        hint: 'For the partner of a citizen or permanent resident the way is sponsorship: tick permanent residence instead',
      },
      childOfApplicant: {
        label: 'Not a partner: a parent works here and has applied, or was chosen by a province',
        hint: 'You are a dependent child of that worker',
      },
    },
    unsure: { hint: 'Ask your partner which permit or application it is.' },
    why: 'Your own permit would depend on your partner’s situation.',
  },
  partnerAgreement: {
    title: 'Is your partner’s work permit under one of these trade agreements?',
    help: 'A transferee is someone whom a company moves to its office in Canada.',
    options: {
      none: {
        label: 'None of these',
        hint: 'Also for the agreements with the United States and Mexico (CUSMA), Chile, Panama or Peru',
      },
      colombia: {
        label: 'With Colombia',
        hint: 'As a trader, investor, transferee or professional',
      },
      korea: {
        label: 'With South Korea',
        hint: 'As a trader, investor, transferee or professional',
      },
      cetaTransferee: { label: 'With the European Union (CETA)', hint: 'Only as a transferee' },
      ukTransferee: { label: 'With the United Kingdom', hint: 'Only as a transferee' },
      pacific: {
        label: 'With countries around the Pacific (CPTPP)',
        hint: 'As a trader, investor, transferee or professional',
      },
      ukraine: {
        label: 'With Ukraine',
        hint: 'As a trader, investor, transferee or professional',
      },
    },
    unsure: { hint: 'The permit shows a code. Your partner’s employer knows what it stands for.' },
    why: 'Some agreements give spouses and partners a permit, with fewer conditions.',
  },
  partnerCountry: {
    title: 'Which country is your partner a citizen of?',
    help: 'If there are several, choose Australia, Brunei, Chile, Japan, Malaysia or Mexico first. For a permanent resident of Australia, choose Australia.',
    unsure: { hint: 'Your partner’s passport shows it.' },
    why: 'This agreement helps only partners of workers from some of its countries.',
  },
  partnerJob: {
    title: 'What level is your partner’s job in Canada?',
    help: 'Canada sorts jobs into 6 levels of training called TEER, from 0 to 5.',
    options: {
      high: 'Management or university level (TEER 0 or 1)',
      listed: {
        label: 'TEER 2 or 3, and on the list for partners',
        hint: 'For example, many jobs in health, science, trades, transport or farming',
      },
      other: { label: 'Another job', hint: 'TEER 4 or 5, or not on the list' },
    },
    unsure: {
      hint: 'Look the job up in the National Occupational Classification. The list is on canada.ca, under work permits for spouses.',
    },
    why: 'The general rule for partners looks at the level of the worker’s job.',
  },
  partnerMonths: {
    title: 'When you apply, for how many more months may your partner work in Canada?',
    help: 'Count to the end of your partner’s work permit, or your parent’s. Answer 60 for 5 years or more.',
    unsure: { hint: 'Look at the end date on the permit, or on the job offer if none came yet.' },
    why: 'The rules ask for a minimum time left.',
  },
  partnerProgram: {
    title:
      'Is your partner’s program a doctorate, a longer master’s or a listed professional program?',
    help: 'A longer master’s takes 16 months or more. Professional programs are, for example, in medicine, nursing, law or engineering.',
    options: { yes: 'Yes', no: 'No' },
    unsure: {
      hint: 'Ask the school, or see the list on canada.ca, under work permits for spouses of students.',
    },
    why: 'Only some programs open a work permit for the partner.',
  },

  // ——— Residence: on the way to stay, and hard situations
  residenceStage: {
    title: 'How far are you on the way to permanent residence?',
    help: 'If several lines fit, choose the latest step.',
    options: {
      nominee: 'A province or territory nominated you',
      atlantic: {
        label: 'You are in the Atlantic Immigration Program',
        hint: 'The province endorsed the job offer',
      },
      ruralPilot: 'A community of the rural or francophone pilot recommends you',
      quebecInside: 'You have a Quebec selection certificate (CSQ) and are in Quebec',
      quebecOutside: 'You have a Quebec selection certificate (CSQ) and are outside Quebec',
      economicFiled: {
        label: 'You are in Canada and have applied in an economic class',
        hint: 'For example, through Express Entry',
      },
      spouseApproved: {
        label: 'You are in Canada, and a letter says you belong to the spouse or partner class',
        hint: 'The government checked your relationship and wrote to you',
      },
      spouseApplied: {
        label: 'You are in Canada with the spouse or partner who sponsors you',
        hint: 'The application is sent, but no such letter came yet',
      },
      protectedPerson: 'Canada recognized you as a refugee or protected person',
      humanitarian: {
        label: 'You were granted an exemption on humanitarian grounds',
        hint: 'You applied for permanent residence on these grounds',
      },
      none: { label: 'None of these', hint: 'Or you have not applied yet' },
    },
    unsure: { hint: 'Read the last letter about it: it names the program and the step.' },
    why: 'Each of these steps has a work permit of its own.',
  },
  hardshipKind: {
    title: 'Does one of these describe your situation in Canada?',
    help: 'Your answer stays on this device. “Not sure” is fine too.',
    options: {
      claimant: {
        label: 'You asked for refugee protection and wait for the decision',
        hint: 'Your claim is with the Refugee Protection Division',
      },
      removalOrder: {
        label: 'You were told to leave Canada, but can’t be sent away for now',
        hint: 'A removal order that can’t be carried out',
      },
      abuse: {
        label: 'You suffer abuse at work, or fear it',
        hint: 'It can be physical, sexual, emotional or about money. Your permit names one employer',
      },
      student: {
        label: 'You are a student and ran out of money, through no fault of yours',
        hint: 'You hold a study permit',
      },
      residentPermit: {
        label: 'You hold a temporary resident permit',
        hint: 'It is valid for at least 6 months',
      },
      none: 'None of these',
    },
    unsure: { hint: 'A legal clinic or a newcomer centre can help you in confidence.' },
    why: 'For each of these situations there is a work permit of its own.',
  },
  supportSelf: {
    title: 'Could you support yourself without working?',
    help: 'Think of savings, family or other help.',
    options: { no: 'No', yes: 'Yes' },
    unsure: { hint: 'Compare the money you have with what rent and food cost you.' },
    why: 'These permits are for people who need work to live.',
  },

  // ——— Proof: the route
  exchangePaper: {
    title: 'Does a written agreement, contract or letter set out the exchange?',
    help: 'A letter from the host or the team counts too.',
    options: { yes: 'Yes', no: 'Not yet' },
    unsure: { hint: 'Ask the host or the team for a copy.' },
    why: 'An officer wants to see the exchange on paper.',
  },
  exchangeFlow: {
    title: 'In this exchange, how many Canadians go abroad, compared with the people who come?',
    help: 'Look at the last 5 years.',
    options: { similar: 'About as many, or more', moreComing: 'Fewer: more people come' },
    unsure: { hint: 'Ask the host for the numbers in both directions.' },
    why: 'The numbers should be similar, but they need not be equal.',
  },
  policeCertificates: {
    title: 'Can you get a police certificate for every place where you lived 6 months or more?',
    help: 'Count from age 18. The certificate shows whether you have a criminal record.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Look on canada.ca how each country issues it; some take months.' },
    why: 'Camp counsellors always need these certificates.',
  },
  youthBefore: {
    title: 'How often have you taken part in International Experience Canada before?',
    help: 'Count Working Holiday, Young Professionals and International Co-op.',
    options: { never: 'Never', once: 'Once', more: 'More than once' },
    unsure: { hint: 'Look at your old permits and letters.' },
    why: 'Some countries let you take part only once.',
  },
  youthFunds: {
    title: 'Do you have the money asked for on arrival, and health insurance for the whole stay?',
    options: { yes: 'Yes, both', no: 'Not yet' },
    unsure: {
      hint: 'See the amount on canada.ca, and compare the dates of your insurance and your stay.',
    },
    why: 'An officer may ask to see both when you arrive.',
  },
  youthInvited: {
    title: 'Do you have a profile in the pool, and an invitation to apply?',
    help: 'The pool is the government’s online list of candidates. Invitations are drawn from it in rounds.',
    options: { yes: 'Yes, both', no: 'Not yet' },
    unsure: { hint: 'Look in your online account for a message with an invitation.' },
    why: 'You can apply only after an invitation.',
  },
  fellowMerit: {
    title: 'Were you chosen for the quality of your work?',
    help: 'For example, in a competition, or for your results and publications.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the host how it chooses people for this post.' },
    why: 'An officer expects excellence in a post-doctoral post.',
  },
  relationshipProof: {
    title: 'Can papers show that your relationship is real?',
    help: 'For example, a marriage certificate, or papers that show 1 year of living together.',
    options: { yes: 'Yes', no: 'Not yet' },
    unsure: { hint: 'Look for a lease, bank letters or bills with both names.' },
    why: 'An officer wants to see the relationship on paper.',
  },
  residencePapers: {
    title: 'Do you have the letter or certificate that shows this step toward permanent residence?',
    help: 'For example, a nomination, a selection certificate or a letter that the application arrived.',
    options: { yes: 'Yes', no: 'Not yet' },
    unsure: { hint: 'Look in your online account and in your email.' },
    why: 'The application for the permit needs this paper.',
  },

  // ——— Benefit: a short research stay
  shortResearchLast: {
    title: 'When did you last use the exemption for short research stays?',
    help: 'It lets researchers work up to 120 days without a permit.',
    options: {
      never: 'Never',
      over12Months: 'More than 12 months ago',
      within12Months: 'In the last 12 months',
    },
    unsure: { hint: 'Look at the date of your last entry stamp or visitor record.' },
    why: 'It can be used only once in 12 months.',
  },

  // ——— Bars: asked last, and discreetly
  statusLost: {
    title: 'Are you in Canada with a status that has run out?',
    help: 'Status is the right to stay as a visitor, student or worker. It happens, and this tool doesn’t judge.',
    options: {
      no: { label: 'No', hint: 'Also if you are outside Canada' },
      within90Days: 'Yes, in the last 90 days',
      longer: 'Yes, longer ago',
    },
    unsure: {
      hint: 'Look at the end date on your permit or visitor record. With only an entry stamp, a visit usually lasts 6 months.',
    },
    why: 'For 90 days you can ask to restore it; after that, get advice first.',
  },
  workplaceAbuse: {
    title: 'Do you suffer abuse at work in Canada, or are you afraid of it?',
    help: 'Abuse can be physical, sexual, emotional or about money. You don’t have to answer.',
    options: { no: 'No', yes: 'Yes, or perhaps', preferNotToSay: 'Prefer not to say' },
    unsure: {
      hint: 'A legal clinic or a newcomer centre can listen in confidence. In danger, call 911.',
    },
    why: 'If so, you may be able to get an open permit, with no fee, and leave that employer.',
  },
} satisfies Pick<
  QuestionWordings,
  | 'sportRole'
  | 'exchangeMirror'
  | 'campWork'
  | 'youthPlan'
  | 'youthAge'
  | 'youthOrganization'
  | 'academicKind'
  | 'lecturerTerm'
  | 'professorPost'
  | 'researchBody'
  | 'doctorate'
  | 'fellowPost'
  | 'medicalPost'
  | 'awardRecipient'
  | 'awardHost'
  | 'schoolRequires'
  | 'studentWork'
  | 'offCampusHours'
  | 'placementTerms'
  | 'graduateFiled'
  | 'healthApproval'
  | 'renewalFiled'
  | 'familyTie'
  | 'partnerAgreement'
  | 'partnerCountry'
  | 'partnerJob'
  | 'partnerMonths'
  | 'partnerProgram'
  | 'residenceStage'
  | 'hardshipKind'
  | 'supportSelf'
  | 'exchangePaper'
  | 'exchangeFlow'
  | 'policeCertificates'
  | 'youthBefore'
  | 'youthFunds'
  | 'youthInvited'
  | 'fellowMerit'
  | 'relationshipProof'
  | 'residencePapers'
  | 'shortResearchLast'
  | 'statusLost'
  | 'workplaceAbuse'
>
