import { en } from '../en.ts'
import type { QuestionWordings } from '../shape.ts'

const { worker } = en

/** Questions on people, studies, families and residence, in English, to an employer about a candidate. */
export const people = {
  // ——— Exchange: teams, programs and camps
  sportRole: {
    title: 'What will the candidate do for the Canadian team or club?',
    options: {
      ...worker.sportRole.options,
      coach: { label: 'Coach', hint: 'They are paid for it' },
    },
    unsure: { hint: 'See at what level the team plays, and whether the contract gives pay.' },
    why: worker.sportRole.why,
  },
  exchangeMirror: {
    ...worker.exchangeMirror,
    title: 'Can Canadians get similar work in the candidate’s country?',
    unsure: { hint: 'Ask the partner abroad whether Canadians go there too.' },
  },
  campWork: {
    title:
      'Is it an overnight camp, from June to September, where the candidate works only as a counsellor?',
    help: worker.campWork.help,
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Look at the dates of the camp and at the list of tasks.' },
    why: worker.campWork.why,
  },

  // ——— Youth: International Experience Canada
  youthPlan: {
    title: 'Which youth program fits the candidate’s plan?',
    help: worker.youthPlan.help,
    options: {
      workingHoliday: {
        label: 'Travel, and work along the way',
        hint: 'Working Holiday: for any employer, and no job offer is needed',
      },
      career: {
        label: 'A job that builds a career',
        hint: 'Young Professionals: a job offer is needed',
      },
      placement: {
        label: 'A placement that studies abroad require',
        hint: 'International Co-op: for students, and an offer is needed',
      },
    },
    unsure: { hint: 'Ask the candidate why they come: to travel, for a career or for studies?' },
    why: worker.youthPlan.why,
  },
  youthAge: {
    title: 'How old is the candidate on the day of their invitation to apply?',
    help: 'If they have no invitation yet, give their age today.',
    unsure: { hint: 'Ask the candidate: the invitation in their online account shows its date.' },
    why: 'Each country has an age limit, and the age on that day counts.',
  },
  youthOrganization: {
    ...worker.youthOrganization,
    title: 'Does a recognized youth organization take the candidate into its program?',
    why: 'Such an organization can open this route when the candidate’s citizenship doesn’t.',
  },

  // ——— Research: universities, hospitals and schools
  academicKind: {
    title: 'In what role will the candidate teach in Canada?',
    options: {
      lecturer: { label: 'Guest lecturer', hint: 'They come to give some lectures' },
      professor: {
        label: 'Visiting professor',
        hint: 'They come from their own university for a limited time',
      },
      teacher: worker.academicKind.options.teacher,
      other: 'Another role',
    },
    unsure: { hint: 'Read the invitation: it names the role and the dates.' },
    why: worker.academicKind.why,
  },
  lecturerTerm: {
    title: 'Will the candidate teach for less than a term, and less than a whole course?',
    help: worker.lecturerTerm.help,
    options: { yes: 'Yes, both', no: 'No' },
    unsure: { hint: 'Look at the dates, and at the candidate’s part of the course.' },
    why: worker.lecturerTerm.why,
  },
  professorPost: {
    title: 'Will the candidate keep their post abroad, and stay at most 2 academic years?',
    options: { yes: 'Yes, both', no: 'No' },
    unsure: {
      hint: 'Read the dates in the invitation, and ask the candidate about the post abroad.',
    },
    why: worker.professorPost.why,
  },
  researchBody: {
    ...worker.researchBody,
    unsure: { hint: 'Ask the finance team who pays for the research, and under which program.' },
  },
  doctorate: {
    title: 'Has the candidate finished their doctorate (PhD)?',
    options: worker.doctorate.options,
    unsure: {
      hint: 'Ask the candidate for a letter from the university on the steps that are left.',
    },
    why: worker.doctorate.why,
  },
  fellowPost: {
    ...worker.fellowPost,
    title: 'Is the post in the candidate’s field, paid, and with an end date?',
    help: 'A stipend counts as pay: it is money to live on while doing research.',
    why: 'This route is for paid posts in the candidate’s own field, for a limited time.',
  },
  medicalPost: {
    title: 'Which medical or dental post does the candidate come for?',
    help: worker.medicalPost.help,
    options: {
      ...worker.medicalPost.options,
      residentForeignMoney: {
        label: 'A residency without Canadian public money',
        hint: 'For example, the candidate’s own government pays',
      },
    },
    unsure: { hint: 'Ask the finance team whose money pays for the post.' },
    why: worker.medicalPost.why,
  },
  awardRecipient: {
    title: 'Was the award given directly to the candidate, for the quality of their work?',
    help: 'The award is a prize or a scholarship that pays for the research.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask for the award letter: it names the winner and the reasons.' },
    why: worker.awardRecipient.why,
  },
  awardHost: {
    ...worker.awardHost,
    title: 'Where will the candidate take part in the research?',
  },

  // ——— Student: work during and after studies, and renewals
  schoolRequires: {
    title: 'Does the candidate’s high school program require the work placement?',
    help: 'Required means that nobody can finish the program without it.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the candidate for a letter from the school that says so.' },
    why: worker.schoolRequires.why,
  },
  studentWork: {
    title: 'Which work does the candidate do, or want to do, as a student?',
    options: {
      onCampus: {
        label: 'Work on their own campus',
        hint: 'They study full time with a study permit',
      },
      offCampus: {
        label: 'Work off campus',
        hint: 'They study full time at a school on the official list. The program takes 6 months or more and leads to a diploma',
      },
      placement: {
        label: 'A placement that their college or university requires',
        hint: 'Also called a co-op or an internship',
      },
      graduated: {
        label: 'Work after their studies, while they wait for a work permit',
        hint: 'They finished their program, and were allowed to work off campus',
      },
      healthField: {
        label: 'Training in a health field',
        hint: 'They are a student and come mainly to learn, for example in a hospital',
      },
      none: 'None of these',
    },
    unsure: { hint: 'Ask to see the study permit: it says which work it allows.' },
    why: worker.studentWork.why,
  },
  offCampusHours: {
    title: 'During the term, how many hours a week does the candidate work off campus?',
    help: 'Add up all their jobs off campus. The long breaks between terms don’t count.',
    options: worker.offCampusHours.options,
    unsure: { hint: 'Add up the hours of a normal week, and ask about other jobs.' },
    why: worker.offCampusHours.why,
  },
  placementTerms: {
    title: 'Do all 3 conditions for a student placement fit the candidate?',
    help: 'They study full time, with a study permit that allows work on campus. The placement is at most half of the program.',
    options: { yes: 'Yes, all 3', no: 'No' },
    unsure: {
      hint: 'Ask to see the study permit, and a letter from the school about the placement.',
    },
    why: worker.placementTerms.why,
  },
  graduateFiled: {
    title:
      'Did the candidate apply for a work permit before the study permit ended, and still wait for the decision?',
    options: { yes: 'Yes', no: 'No' },
    unsure: {
      hint: 'Ask to see the receipt, and compare its date with the end of the study permit.',
    },
    why: worker.graduateFiled.why,
  },
  healthApproval: {
    ...worker.healthApproval,
    title: 'Did the body that regulates the health field agree to the training in writing?',
    unsure: { hint: 'Look for a copy of the letter in the HR file, or ask that body.' },
  },
  renewalFiled: {
    title:
      'Did the candidate apply to renew their work permit before it ended, and stay in Canada since?',
    help: 'They must also keep to the conditions on the old permit.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask to see the receipt, and compare its date with the end of the permit.' },
    why: worker.renewalFiled.why,
  },

  // ——— Family: a spouse or partner
  familyTie: {
    title: 'What does the candidate’s spouse or partner do in Canada?',
    help: 'Partner here means a spouse, or a common-law partner the candidate has lived with for at least 1 year.',
    options: {
      ...worker.familyTie.options,
      other: {
        label: 'None of these',
        hint: 'For the partner of a citizen or permanent resident the way is sponsorship: tick permanent residence instead',
      },
      childOfApplicant: {
        label: 'Not a partner: a parent works here and has applied, or was chosen by a province',
        hint: 'The candidate is a dependent child of that worker',
      },
    },
    unsure: { hint: 'Ask the candidate which permit or application the partner has.' },
    why: 'The candidate’s own permit would depend on the partner’s situation.',
  },
  partnerAgreement: {
    ...worker.partnerAgreement,
    title: 'Is the partner’s work permit under one of these trade agreements?',
    unsure: { hint: 'The permit shows a code. The partner’s employer knows what it stands for.' },
  },
  partnerCountry: {
    ...worker.partnerCountry,
    title: 'Which country is the candidate’s partner a citizen of?',
    unsure: { hint: 'Ask the candidate: the partner’s passport shows it.' },
  },
  partnerJob: {
    ...worker.partnerJob,
    title: 'What level is the partner’s job in Canada?',
  },
  partnerMonths: {
    title: 'When the candidate applies, for how many more months may their partner work in Canada?',
    help: 'Count to the end of the partner’s work permit, or the parent’s. Answer 60 for 5 years or more.',
    unsure: worker.partnerMonths.unsure,
    why: worker.partnerMonths.why,
  },
  partnerProgram: {
    ...worker.partnerProgram,
    title:
      'Is the partner’s program a doctorate, a longer master’s or a listed professional program?',
    unsure: {
      hint: 'Ask the candidate, or see the list on canada.ca, under work permits for spouses of students.',
    },
  },

  // ——— Residence: on the way to stay, and hard situations
  residenceStage: {
    title: 'How far is the candidate on the way to permanent residence?',
    help: worker.residenceStage.help,
    options: {
      nominee: 'A province or territory nominated them',
      atlantic: {
        label: 'They are in the Atlantic Immigration Program',
        hint: 'The province endorsed the job offer',
      },
      ruralPilot: 'A community of the rural or francophone pilot recommends them',
      quebecInside: 'They have a Quebec selection certificate (CSQ) and are in Quebec',
      quebecOutside: 'They have a Quebec selection certificate (CSQ) and are outside Quebec',
      economicFiled: {
        label: 'They are in Canada and have applied in an economic class',
        hint: 'For example, through Express Entry',
      },
      spouseApproved: {
        label: 'They are in Canada, and a letter says they belong to the spouse or partner class',
        hint: 'The government checked the relationship and wrote to them',
      },
      spouseApplied: {
        label: 'They are in Canada with the spouse or partner who sponsors them',
        hint: 'The application is sent, but no such letter came yet',
      },
      protectedPerson: 'Canada recognized them as a refugee or protected person',
      humanitarian: {
        label: 'They were granted an exemption on humanitarian grounds',
        hint: 'They applied for permanent residence on these grounds',
      },
      none: { label: 'None of these', hint: 'Or they have not applied yet' },
    },
    unsure: { hint: 'Ask the candidate: the last letter about it names the program and the step.' },
    why: worker.residenceStage.why,
  },
  hardshipKind: {
    title: 'Does one of these describe the candidate’s situation in Canada?',
    help: 'Answer only what the candidate wants to share. It stays on this device, and “Not sure” is fine.',
    options: {
      claimant: {
        label: 'They asked for refugee protection and wait for the decision',
        hint: 'The claim is with the Refugee Protection Division',
      },
      removalOrder: {
        label: 'They were told to leave Canada, but can’t be sent away for now',
        hint: 'A removal order that can’t be carried out',
      },
      abuse: {
        label: 'They suffer abuse at work, or fear it',
        hint: 'It can be physical, sexual, emotional or about money. Their permit names one employer',
      },
      student: {
        label: 'They are a student and ran out of money, through no fault of theirs',
        hint: 'They hold a study permit',
      },
      residentPermit: {
        label: 'They hold a temporary resident permit',
        hint: 'It is valid for at least 6 months',
      },
      none: 'None of these',
    },
    unsure: { hint: 'A legal clinic or a newcomer centre can help the candidate in confidence.' },
    why: worker.hardshipKind.why,
  },
  supportSelf: {
    title: 'Could the candidate get by without working?',
    help: worker.supportSelf.help,
    options: { no: 'No', yes: 'Yes' },
    unsure: { hint: 'Only the candidate can tell: does their money cover rent and food?' },
    why: worker.supportSelf.why,
  },

  // ——— Proof: the route
  exchangePaper: {
    ...worker.exchangePaper,
    help: 'A letter from your company or team counts too.',
    unsure: { hint: 'Look in the HR file, or ask the partner abroad for a copy.' },
  },
  exchangeFlow: {
    ...worker.exchangeFlow,
    unsure: { hint: 'Count the people in both directions, with the partner abroad.' },
  },
  policeCertificates: {
    title:
      'Can the candidate get a police certificate for every place where they lived 6 months or more?',
    help: 'Count from age 18. The certificate shows whether someone has a criminal record.',
    options: { yes: 'Yes', no: 'No' },
    unsure: {
      hint: 'Ask the candidate: canada.ca says how each country issues it. Some take months.',
    },
    why: worker.policeCertificates.why,
  },
  youthBefore: {
    title: 'How often has the candidate taken part in International Experience Canada before?',
    help: worker.youthBefore.help,
    options: worker.youthBefore.options,
    unsure: { hint: 'Ask the candidate to look at old permits and letters.' },
    why: 'Some countries let people take part only once.',
  },
  youthFunds: {
    title:
      'Does the candidate have the money asked for on arrival, and health insurance for the whole stay?',
    options: { yes: 'Yes, both', no: 'Not yet' },
    unsure: {
      hint: 'Ask the candidate about both. The amount is on canada.ca.',
    },
    why: 'An officer may ask to see both on arrival.',
  },
  youthInvited: {
    title: 'Does the candidate have a profile in the pool, and an invitation to apply?',
    help: worker.youthInvited.help,
    options: { yes: 'Yes, both', no: 'Not yet' },
    unsure: { hint: 'Ask the candidate to look for an invitation in their online account.' },
    why: 'The candidate can apply only after an invitation.',
  },
  fellowMerit: {
    title: 'Was the candidate chosen for the quality of their work?',
    help: 'For example, in a competition, or for results and publications.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Look in the hiring file: how was the post filled?' },
    why: worker.fellowMerit.why,
  },
  relationshipProof: {
    title: 'Can papers show that the candidate’s relationship is real?',
    help: worker.relationshipProof.help,
    options: { yes: 'Yes', no: 'Not yet' },
    unsure: { hint: 'Ask the candidate for a lease, bank letters or bills with both names.' },
    why: worker.relationshipProof.why,
  },
  residencePapers: {
    title:
      'Does the candidate have the letter or certificate for this step toward permanent residence?',
    help: worker.residencePapers.help,
    options: { yes: 'Yes', no: 'Not yet' },
    unsure: { hint: 'Ask the candidate to look in their online account and email.' },
    why: worker.residencePapers.why,
  },

  // ——— Benefit: a short research stay
  shortResearchLast: {
    ...worker.shortResearchLast,
    title: 'When did the candidate last use the exemption for short research stays?',
    unsure: { hint: 'Ask the candidate for the date of the last entry stamp or visitor record.' },
  },

  // ——— Bars: asked last, and discreetly
  statusLost: {
    title: 'Is the candidate in Canada with a status that has run out?',
    help: worker.statusLost.help,
    options: {
      ...worker.statusLost.options,
      no: { label: 'No', hint: 'Also if they are outside Canada' },
    },
    unsure: {
      hint: 'Ask for the end date on the permit or visitor record. With only an entry stamp, a visit usually lasts 6 months.',
    },
    why: 'For 90 days the candidate can ask to restore it; after that, advice comes first.',
  },
  workplaceAbuse: {
    title: 'Does the candidate suffer abuse at work in Canada, or fear it?',
    help: 'Abuse can be physical, sexual, emotional or about money. The candidate doesn’t have to say.',
    options: {
      no: 'No',
      yes: 'Yes, or perhaps',
      preferNotToSay: 'The candidate prefers not to say',
    },
    unsure: {
      hint: 'A legal clinic or a newcomer centre can listen in confidence. In danger, call 911.',
    },
    why: 'If so, they may be able to get an open permit, with no fee, and leave that employer.',
  },
} satisfies Partial<QuestionWordings>
