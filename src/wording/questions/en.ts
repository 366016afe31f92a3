import { people } from './en.people.ts'
import { work } from './en.work.ts'
import type { QuestionWordings, Voice } from './shape.ts'
import { situationGroups } from './situationGroups.ts'

/** The questions in English. Titles of 20 words at most; official terms explained once, in place. */

const worker = {
  // ——— Offer: the work itself
  canadianStatus: {
    title: 'Are you already free to work for any employer in Canada?',
    options: {
      none: {
        label: 'No',
        hint: 'Also if you visit, study, wait for a decision, or have a permit for one employer',
      },
      citizenOrResident: 'Yes, as a citizen or permanent resident',
      openPermit: {
        label: 'Yes, with an open work permit',
        hint: 'A permit that names no employer',
      },
      registeredIndian: {
        label: 'Yes, registered as an Indian under the Indian Act',
        hint: 'The words of the law; a status card shows it',
      },
    },
    unsure: { hint: 'Read your work permit: an open one does not name an employer.' },
    why: 'People who are already free to work usually need no new permit.',
  },
  offer: {
    title: 'What work is arranged for you in Canada?',
    options: {
      job: {
        label: 'A written job offer from an employer in Canada',
        hint: 'Also when the Canadian branch or subsidiary of your own company makes it',
      },
      ownContract: {
        label: 'Your own service contract with a client in Canada',
        hint: 'You work for yourself and bill the client',
      },
      employersContract: {
        label: 'Your employer’s service contract with a client in Canada',
        hint: 'Your employer abroad sends you to do the work',
      },
      ownBusiness: 'Your own business in Canada',
      none: 'No offer or contract yet',
    },
    unsure: { hint: 'Look for a signed offer letter, or a contract, and see who signs it.' },
    why: 'The kind of offer or contract decides which routes are open.',
  },
  situations: {
    title: 'What brings you to Canada?',
    help: 'Tick every line that fits, or mark it maybe.',
    none: {
      label: 'A job or a contract, and nothing listed below',
      hint: 'Also a transfer within your own company',
    },
    options: {
      ownBusiness: {
        label: 'Your own business',
        hint: 'You start, buy or run a business in Canada',
      },
      trade: {
        label: 'Trade with your country',
        hint: 'You buy or sell goods or services between Canada and your country',
      },
      invest: {
        label: 'A large investment',
        hint: 'Money from your country goes into a business in Canada',
      },
      provincialBusiness: {
        label: 'A business that a province supports',
        hint: 'In Quebec, also self-employed work',
      },
      french: {
        label: 'French outside Quebec',
        hint: 'You speak French and will live in another province or territory',
      },
      youth: {
        label: 'Youth exchange or Working Holiday',
        hint: 'Also Young Professionals or International Co-op',
      },
      exchange: {
        label: 'An exchange between employers or schools',
        hint: 'You come to work here, and Canadians go to your country',
      },
      camp: { label: 'Summer camp', hint: 'You come as a counsellor' },
      sport: { label: 'A Canadian sports team', hint: 'You play for it or coach it' },
      academic: {
        label: 'Guest lecturer, visiting professor or exchange teacher',
        hint: 'A university, college or school invites you',
      },
      research: {
        label: 'Research for a public body',
        hint: 'Also for a publicly funded research chair',
      },
      postdoc: { label: 'Post-doctoral work', hint: 'A research post after a doctorate' },
      medical: { label: 'Medical or dental residency', hint: 'Also a medical research fellowship' },
      award: { label: 'A research award', hint: 'It pays for your research in Canada' },
      schoolPlacement: {
        label: 'A high school work placement',
        hint: 'You go to secondary school in Canada',
      },
      performing: {
        label: 'Orchestra, opera, theatre or dance',
        hint: 'A Canadian company engages you',
      },
      film: { label: 'A film or television shoot', hint: 'In front of the camera, or behind it' },
      repair: {
        label: 'Installing or repairing equipment',
        hint: 'Also when a warranty or a contract covers it',
      },
      religious: {
        label: 'Religious work',
        hint: 'For a church, a mosque, a temple or another faith community',
      },
      charity: {
        label: 'Charitable work or volunteering',
        hint: 'You help people or a community, paid or not',
      },
      businessVisit: {
        label: 'A short business visit',
        hint: 'Meetings, purchases or training for your employer abroad',
      },
      shortWork: { label: 'A short, highly skilled job', hint: 'For a month at most' },
      shortResearch: {
        label: 'A short research stay',
        hint: 'A public university invites you for some weeks or months',
      },
      taskVisit: {
        label: 'A show, a match, a talk or another short task',
        hint: 'Also news, judging, a foreign crew, expert evidence or an emergency',
      },
      officialDuty: {
        label: 'Official duty',
        hint: 'Diplomats and their family, armed forces, government officers',
      },
      student: {
        label: 'Work beside or after your studies',
        hint: 'You study in Canada, have just finished, or train in a health field',
      },
      renewing: {
        label: 'Your work permit is being renewed',
        hint: 'You are in Canada and wait for the answer',
      },
      family: {
        label: 'Your spouse or partner is in Canada',
        hint: 'Or will be, to work, study or stay; also a parent who works here and applies to stay',
      },
      residence: {
        label: 'You are on the way to permanent residence',
        hint: 'For example, a province chose you, you have applied, or Canada accepted your refugee claim',
      },
      hardship: {
        label: 'You are going through a hard time in Canada',
        hint: 'For example, a refugee claim, an order to leave, abuse at work or no money',
      },
    },
    groups: situationGroups({
      business: 'Business',
      exchange: 'French, youth and exchange',
      research: 'Study, research and health',
      culture: 'Culture and sport',
      community: 'Faith and community',
      short: 'Short visits and official duty',
      inCanada: 'Already in Canada, or with family there',
    }),
    unsure: { hint: 'Read your offer or invitation again: it often names the program.' },
    why: 'Each of these has a route of its own, often a simpler one.',
  },

  // ——— Employment: the companies
  relationship: {
    title: 'Do you work for a company abroad that is linked to the Canadian one?',
    options: {
      same: {
        label: 'It is the same company, or its branch',
        hint: 'A branch is the same company in another place',
      },
      canadianIsSubsidiary: {
        label: 'The Canadian company is its subsidiary',
        hint: 'Your company abroad owns or controls it',
      },
      canadianIsParent: {
        label: 'The Canadian company is its parent',
        hint: 'It owns or controls your company abroad',
      },
      commonParent: {
        label: 'Both belong to the same parent',
        hint: 'They are sister companies',
      },
      sameOwners: {
        label: 'The same people own both',
        hint: 'In about the same shares',
      },
      businessTie: {
        label: 'Only a business tie',
        hint: 'Client, supplier, franchise or licence',
      },
      none: {
        label: 'No',
        hint: 'No company abroad, or no link between the 2',
      },
    },
    unsure: { hint: 'Ask human resources, or look for a group chart in the annual report.' },
    why: 'A move inside one company group is a route of its own.',
  },
  control: {
    title: 'How much control links the 2 companies?',
    options: {
      majority: {
        label: 'More than half',
        hint: 'One owns over half of the other, or one parent owns over half of both',
      },
      halfWithVeto: {
        label: 'Half each, with equal control',
        hint: 'A 50–50 joint venture where each side can block a decision',
      },
      minorityWithControl: {
        label: 'Less than half, but real control',
        hint: 'For example, the power to choose most directors',
      },
      sameIndividuals: {
        label: 'The same people control both',
        hint: 'They own both in similar shares',
      },
      noControl: { label: 'No control', hint: 'A small share, or none' },
    },
    unsure: { hint: 'The finance or legal team can tell you. The share register shows it.' },
    why: 'The link counts when one side controls the other, or one owner controls both.',
  },
  employerCountry: {
    title: 'In which country is the company that employs you abroad?',
    help: 'We mean the company that signs your contract, not the head office of its group.',
    unsure: { hint: 'Look at the company’s address on your contract or pay slip.' },
    why: 'Some agreements cover only employers in certain countries.',
  },
  foreignActive: {
    title: 'Will your company abroad keep doing business while you are away?',
    help: 'It goes on selling its goods or services.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask your manager what the company plans for that time.' },
    why: 'A transfer needs an active company on both sides.',
  },

  // ——— Employment: the job abroad
  employedNow: {
    title: 'Will your company abroad employ you on the day you apply?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Check that your contract runs past the day you plan to apply.' },
    why: 'A transfer starts from a job that you still have.',
  },
  monthsAbroad: {
    title:
      'In the last 3 years, how many months in a row did you work for that company, outside Canada?',
    help: 'Give your longest full-time stretch, 36 if it covers all 3 years. To extend a transferee permit, look at the 3 years before your first one.',
    unsure: { hint: 'Your contract and pay slips show the dates.' },
    why: 'Each transfer route asks for a minimum time with the company abroad.',
  },
  fullTime: {
    title: 'Was that work for the company abroad full-time?',
    help: 'Part-time jobs can’t be added together.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Your contract shows your weekly hours.' },
    why: 'Only full-time work counts for a transfer.',
  },
  similarJob: {
    title: 'Is your job abroad like the job in Canada?',
    help: 'Compare the daily tasks and the level.',
    options: { yes: 'Yes', partly: 'Partly', no: 'No' },
    unsure: { hint: 'Put the 2 job descriptions side by side.' },
    why: 'Your time abroad counts when the 2 jobs are similar.',
  },
  returnPost: {
    title: 'Will a post abroad be kept for your return?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask human resources to confirm it in writing.' },
    why: 'A transfer is temporary, so a post waits for you abroad.',
  },

  // ——— Employment: the role
  role: {
    title: 'Which role fits your job in Canada?',
    help: 'Go by your main tasks, not by the job title.',
    options: {
      executive: {
        label: 'Executive',
        hint: 'You lead the company or a major part of it',
      },
      manager: {
        label: 'Manager of people',
        hint: 'You run a company, department or team and decide on its staff',
      },
      functionManager: {
        label: 'Manager of a function',
        hint: 'You run an essential activity at a senior level, without a team of your own',
      },
      specialist: {
        label: 'Specialist',
        hint: 'You have rare knowledge of the company’s own product or process',
      },
      trainee: {
        label: 'Trainee',
        hint: 'You train for a later role in the company',
      },
      other: 'None of these',
    },
    unsure: {
      hint: 'Read the tasks in your job offer, or ask where you stand on the organization chart.',
    },
    why: 'Each role has its own test and its own length of stay.',
  },
  sameClass: {
    title: 'Is your job abroad of the same class as the job in Canada?',
    help: 'The classes are executive, manager and specialist.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Compare your place on the organization chart in both jobs.' },
    why: 'In a transfer, you stay in the same class of job.',
  },
  executiveScope: {
    title: 'In Canada, do you set goals and policy, decide widely, and answer only to top leaders?',
    help: 'Top leaders are the board, the owners or the highest executives.',
    options: { all: 'Yes, all 3', some: 'Some of these', none: 'None of these' },
    unsure: { hint: 'Look at the organization chart: who stands above you?' },
    why: 'The rules know an executive by these powers, not by the title.',
  },
  reports: {
    title: 'Whom do you direct in the Canadian job?',
    options: {
      managersOrProfessionals: {
        label: 'Managers or professionals',
        hint: 'Professionals are, for example, engineers or accountants',
      },
      supervisors: { label: 'Supervisors', hint: 'They lead the front-line staff' },
      essentialFunction: {
        label: 'No staff, but an essential function',
        hint: 'The company depends on the activity that you run',
      },
      frontLine: {
        label: 'Only front-line staff',
        hint: 'They make the product or serve the clients',
      },
      nobody: 'No one',
    },
    unsure: { hint: 'Look at the organization chart: which jobs report to you?' },
    why: 'For managers, the level of the people you direct matters.',
  },
  handsOn: {
    title: 'Will you mainly make the product or deliver the service yourself?',
    options: { no: 'No', partly: 'Partly', mainly: 'Yes, mainly' },
    unsure: { hint: 'Think of a normal week: how much of it goes to leading?' },
    why: 'Executives and managers lead the work more than they do it.',
  },
  proprietary: {
    title: 'What is your special knowledge about?',
    options: {
      company: {
        label: 'The company’s own product or process',
        hint: 'It is not public, and others can’t easily copy it',
      },
      mixed: 'A mix of company and general knowledge',
      general: {
        label: 'General skills of the industry',
        hint: 'People in other companies have them too',
      },
    },
    unsure: {
      hint: 'Ask yourself: could someone from a competitor do this work on the first day?',
    },
    why: 'This route is for knowledge that belongs to the company.',
  },
  sharedBy: {
    title: 'How many people in the group share this knowledge?',
    options: { few: 'Only a few', many: 'Many' },
    unsure: { hint: 'Ask your manager who else could do this job today.' },
    why: 'This route is for knowledge that few people in the company have.',
  },
  traineeDegree: {
    title: 'Do you hold a degree or professional licence tied to this work?',
    help: 'For example, an engineering degree for a trainee in engineering.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Compare the field on your diploma with the field of the training.' },
    why: 'Trainee routes ask for a degree or a licence in the field.',
  },

  // ——— Employment: the post in Canada
  canadianUnit: {
    title: 'Is the Canadian company already in business?',
    options: {
      active: { label: 'Yes', hint: 'It sells, and it has staff and premises' },
      partly: { label: 'Partly', hint: 'Sales, staff or premises are still missing' },
      new: { label: 'Not yet', hint: 'You come to start it' },
    },
    unsure: { hint: 'Ask the Canadian company when it started to sell and to hire.' },
    why: 'A new office follows different rules from one in business.',
  },
  position: {
    title: 'Will you hold a post in the Canadian company, under its daily direction?',
    help: 'The Canadian company decides your tasks and follows your work.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask who decides your tasks once you are in Canada.' },
    why: 'Without a post there, the stay may be a business visit instead.',
  },
  clientSite: {
    title: 'Will you work at a client’s site in Canada?',
    options: {
      no: 'No',
      ourDirection: 'Yes, and the Canadian company directs the work',
      clientDirection: 'Yes, and the client directs the work',
    },
    unsure: { hint: 'Ask who gives you instructions at the client’s site.' },
    why: 'In a transfer, your own company directs the work, not a client.',
  },
  tradingWithinYear: {
    title: 'Will the new Canadian office be in business within 12 months?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Look for the start date in the business plan.' },
    why: 'A new office is expected to be in business within its first year.',
  },

  // ——— Employment: earlier permits
  transfereeHistory: {
    title: 'Have you had a Canadian work permit as an intra-company transferee before?',
    help: 'An intra-company transferee is someone whom a company moves to its office in Canada.',
    options: {
      first: 'No, this is the first',
      extension: { label: 'Yes, for the same kind of job', hint: 'You want more time' },
      change: {
        label: 'Yes, for another kind of job',
        hint: 'For example, you go from specialist to manager',
      },
    },
    unsure: { hint: 'Your old permit shows a code. Ask your employer what it stands for.' },
    why: 'Time already used counts, and a change of job has its own test.',
  },
  transfereeMonths: {
    title: 'How many months have you already worked in Canada as an intra-company transferee?',
    help: 'Add up all such permits, of every kind. Leave out breaks of 30 days or more without work in Canada.',
    unsure: { hint: 'Add up the months on your permits.' },
    why: 'These permits share a limit on the total time.',
  },
  yearAbroadSince: {
    title:
      'Since your last transfer, have you worked 12 months full-time for the company outside Canada?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Count from the day you left Canada. Your pay slips show the dates.' },
    why: 'A full year of work abroad starts the count again.',
  },
  changeYear: {
    title: 'Did you do the new kind of job abroad long enough, and is one open there now?',
    help: 'Long enough is 12 months in the last 3 years. For Colombia and Peru it is 6 months.',
    options: { yes: 'Yes, both', no: 'No' },
    unsure: { hint: 'Ask human resources for your posts abroad and their dates.' },
    why: 'A change to another kind of job needs experience in it abroad.',
  },
  newOfficeDelay: {
    title: 'Why does the new Canadian office need more time?',
    options: {
      beyondControl: {
        label: 'Causes that the company can’t control',
        hint: 'For example, a building permit that comes late',
      },
      other: 'Other reasons',
    },
    unsure: { hint: 'List what caused the delay, and which papers show it.' },
    why: 'A permit for a new office is extended only in rare cases.',
  },

  // ——— Nationality: passports
  citizenships: {
    title: 'Which countries are you a citizen of?',
    help: 'Add them all. A second citizenship can open another route.',
    options: { none: 'No citizenship' },
    unsure: { hint: 'Your passport shows your citizenship.' },
    why: 'Each trade agreement covers the citizens of its own countries.',
  },
  residences: {
    title:
      'Are you a permanent resident of Australia, Colombia, New Zealand, Panama, Peru, South Korea or Ukraine?',
    help: 'Only these countries change the result.',
    options: { none: 'None of these' },
    unsure: { hint: 'A permanent residence card or visa shows it.' },
    why: 'A few agreements cover permanent residents as well as citizens.',
  },
  yearUpToNow: {
    title: 'When you apply, will you have worked a full year for this employer without a gap?',
    help: 'The year must run right up to the day you apply. To extend a transferee permit, look at the day of your first application.',
    options: {
      yes: 'Yes',
      leaveOnly: {
        label: 'Yes, apart from ordinary leave',
        hint: 'For example, vacation, sick leave or parental leave',
      },
      no: 'No',
    },
    unsure: { hint: 'Count back 12 months from the day you plan to apply.' },
    why: 'The agreements with the European Union and the United Kingdom count only that year.',
  },

  // ——— Nationality: the contract
  controlsBusiness: {
    title: 'Do you own, or control, the Canadian business that will engage you?',
    help: 'Also say yes if you founded it or most of its income goes to you.',
    options: {
      no: 'No',
      partly: { label: 'Partly', hint: 'For example, you own a small share' },
      yes: 'Yes',
    },
    unsure: { hint: 'Check who holds the shares and who the directors are.' },
    why: 'The agreements for professionals don’t cover self-employment in Canada.',
  },
  agency: {
    title: 'Is the contract with a staffing or placement agency?',
    help: 'Such an agency places workers with other companies.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'See who signs the contract: the client itself, or an agency.' },
    why: 'Some agreements leave out work through an agency.',
  },
  teer: {
    title: 'What training does the job in Canada usually need?',
    help: 'Canada sorts jobs into 6 levels called TEER, from 0 to 5.',
    options: {
      '0': 'Management (TEER 0)',
      '1': 'University degree (TEER 1)',
      '2': {
        label: 'College diploma of 2 years or more (TEER 2)',
        hint: 'Also a long apprenticeship, or a supervisor’s job',
      },
      '3': {
        label: 'College diploma of less than 2 years (TEER 3)',
        hint: 'Also more than 6 months of training on the job',
      },
      '4': {
        label: 'Secondary school (TEER 4)',
        hint: 'Also some weeks of training on the job',
      },
      '5': {
        label: 'Short training (TEER 5)',
        hint: 'No diploma needed',
      },
    },
    unsure: {
      hint: 'Look the job up in the National Occupational Classification: its code’s second digit is the TEER.',
    },
    why: 'Some routes are only for certain levels of job.',
  },
  excludedGroup: {
    title: 'Is the job in one of these groups?',
    options: {
      none: 'None of these',
      health: 'Health',
      education: 'Education',
      social: 'Social services',
      culture: 'Culture',
      recreation: 'Director of recreation, sport or fitness',
      telecom: 'Manager in telecommunications',
      postal: 'Manager in postal or courier services',
      manufacturing: 'Manager in manufacturing',
      utilities: { label: 'Manager in utilities', hint: 'Electricity, gas or water' },
      construction: 'Manager in construction',
      transportation: 'Manager in transportation',
      judgeNotary: 'Judge or notary',
      lawyer: {
        label: 'Lawyer',
        hint: 'As a foreign legal consultant, choose “None of these”',
      },
      researcher: {
        label: 'Researcher outside an academic body',
        hint: 'Not in a university or college',
      },
    },
    unsure: {
      hint: 'Look the job up in the National Occupational Classification and read its group.',
    },
    why: 'Some agreements leave these groups out.',
  },

  // ——— Nationality: the occupation
  professionCusma: {
    title: 'Which job on the CUSMA list matches your daily work?',
    help: 'CUSMA is the agreement between Canada, the United States and Mexico. Your tasks count, not your title.',
    options: { none: 'None of these' },
    unsure: { hint: 'Compare the tasks in your offer with the jobs on the list.' },
    why: 'This agreement covers only the professions on its list.',
  },
  professionChile: {
    title: 'Which job on the list for Chile matches your daily work?',
    help: 'The list belongs to the Canada–Chile agreement. Your tasks count, not your title.',
    options: { none: 'None of these' },
    unsure: { hint: 'Compare the tasks in your offer with the jobs on the list.' },
    why: 'This agreement covers only the professions on its list.',
  },
  professionKorea: {
    title: 'Which job on the list for South Korea matches your daily work?',
    help: 'The list belongs to the Canada–Korea agreement. Your tasks count, not your title.',
    options: { none: 'None of these' },
    unsure: { hint: 'Compare the tasks in your contract with the jobs on the list.' },
    why: 'This agreement covers only the professions on its list.',
  },
  professionPanama: {
    title: 'Which job on the list for Panama matches your daily work?',
    help: 'The list belongs to the Canada–Panama agreement. Your tasks count, not your title.',
    options: { none: 'None of these' },
    unsure: { hint: 'Compare the tasks in your offer with the jobs on the list.' },
    why: 'This agreement covers only the professions on its list.',
  },
  technicianAndes: {
    title: 'Which technician’s job on the list for Colombia and Peru matches your daily work?',
    help: 'Both agreements use the same list. Your tasks count, not your title.',
    options: { none: 'None of these' },
    unsure: { hint: 'Compare the tasks in your offer with the jobs on the list.' },
    why: 'For technicians, these agreements cover only the jobs on the list.',
  },
  occupationPacific: {
    title: 'Which job on your country’s CPTPP list matches your daily work?',
    help: 'CPTPP is an agreement between countries around the Pacific. Your tasks count, not your title.',
    options: { none: 'None of these' },
    unsure: { hint: 'Compare the tasks in your offer with the jobs on the list.' },
    why: 'In this agreement, each country has its own list.',
  },
  occupationEurope: {
    title: 'Which service and job on the European list match your daily work?',
    help: 'The agreements with the European Union (CETA) and the United Kingdom use it. Your tasks count, not your title.',
    options: { none: 'None of these' },
    unsure: { hint: 'Compare the tasks in your contract with the services and jobs on the list.' },
    why: 'These agreements open only certain services and jobs.',
  },
  professionGats: {
    title: 'Which job on the GATS list matches your daily work?',
    help: 'GATS is the agreement of the World Trade Organization on services. Your tasks count, not your title.',
    options: { none: 'None of these' },
    unsure: { hint: 'Compare the tasks in your contract with the jobs on the list.' },
    why: 'This agreement covers only a few professions, for short work.',
  },

  // ——— Nationality: the credential
  credential: {
    title: 'Do you hold one of the credentials shown for this job?',
    help: 'A credential is a degree, a diploma, a licence or a professional title.',
    options: {
      listed: 'Yes, one of those shown',
      equivalent: {
        label: 'Something else, of the same level',
        hint: 'You may need to prove the level',
      },
      no: 'No',
    },
    unsure: { hint: 'Compare your diplomas and licences with the ones shown.' },
    why: 'The agreement names the credentials for each job.',
  },
  degreeYears: {
    title: 'How many years long is your longest finished program after secondary school?',
    help: 'Count the official length at college, university or technical school. Answer 0 if there is none.',
    unsure: { hint: 'Your diploma or transcript shows the program’s length.' },
    why: 'Some agreements ask for a program of a certain length.',
  },
  experienceYears: {
    title: 'How many years of paid work do you have in the same field?',
    help: 'Count full years of paid work only.',
    unsure: { hint: 'Add up the dates in your contracts and reference letters.' },
    why: 'Some routes ask for a number of years of paid work.',
  },
  licence: {
    title: 'Does the province license this job, and do you hold the licence?',
    help: 'Go by the province where you will work: a licence from elsewhere may not count there.',
    options: {
      notNeeded: 'No licence is needed',
      held: 'Needed, and you hold it',
      soon: { label: 'Needed, and within reach', hint: 'You can get it within about 4 months' },
      no: 'Needed, and out of reach for now',
    },
    unsure: {
      hint: 'Look the job and the province up on Job Bank (jobbank.gc.ca), under requirements.',
    },
    why: 'An officer checks that you may lawfully do the job.',
  },
  directSupport: {
    title: 'Does a professional, such as an engineer or scientist, directly supervise your work?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask who reviews and signs off your work.' },
    why: 'Scientific technicians on this list work in support of a professional.',
  },

  // ——— Nationality: the supplier
  sectorManager: {
    title: 'Is your job in Canada a manager’s job?',
    help: 'Go by your tasks, not by the title.',
    options: { yes: 'Yes', no: 'No' },
    unsure: {
      hint: 'Managers plan and direct the work of others. Look at the tasks in your contract.',
    },
    why: 'Some services are not open to managers.',
  },
  supplierTenure: {
    title: 'How many months have you worked for the employer who sends you?',
    help: 'Count up to today. Answer 36 for 3 years or more.',
    unsure: { hint: 'Your contract shows the day you started.' },
    why: 'This route asks for a minimum time with that employer.',
  },
  supplierPresence: {
    title: 'Does the business abroad that holds the contract have an office in Canada?',
    help: 'A branch or any other place of business counts too.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Look for a Canadian address on the company’s website.' },
    why: 'This route is for businesses without an office in Canada.',
  },
  europeStay: {
    title: 'In the last 24 months, how many months were you in Canada on this kind of permit?',
    help: 'Count permits for service contracts under the European Union or United Kingdom agreement.',
    unsure: {
      hint: 'Your permits and passport stamps show the dates. Answer 0 if there were none.',
    },
    why: 'This route has a limit within every 24 months.',
  },
  gatsStay: {
    title: 'In the last 12 months, how many days were you in Canada on a GATS permit?',
    unsure: {
      hint: 'Your permits and passport stamps show the dates. Answer 0 if there were none.',
    },
    why: 'This route has a limit within every 12 months.',
  },
  workLength: {
    title: 'How long does the work in Canada last?',
    options: {
      days15: 'Up to 15 days in a row',
      days30: 'Up to 30 days in a row',
      days90: 'Up to 90 days',
      days120: 'Up to 120 days',
      months12: 'Up to 12 months',
      months36: 'Up to 3 years',
      longer: 'Longer',
    },
    unsure: { hint: 'Look for the start and end dates in the offer or contract.' },
    why: 'Short work can follow simpler rules, and some routes are only for short work.',
  },

  // ——— Nationality: trade and investment
  ownedByNationals: {
    title: 'Do citizens of your country own at least half of the Canadian business?',
    help: 'Don’t count owners who are permanent residents of Canada.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'The share register shows the owners and their shares.' },
    why: 'Routes for traders and investors look at who owns the business.',
  },
  tradeShare: {
    title: 'Does the business already trade a lot, more than half of it with your country?',
    help: 'Trade in goods and in services counts.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Add up last year’s invoices, country by country.' },
    why: 'The trader’s route asks for substantial trade with your country.',
  },
  capitalCommitted: {
    title: 'Is a large amount invested in the Canadian business, or committed for good?',
    help: 'There is no set amount. It depends on the kind of business.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Look at bank transfers, leases and purchase contracts.' },
    why: 'The investor’s route asks for a substantial investment in an active business.',
  },
  businessRole: {
    title: 'What is your role in this business?',
    options: {
      owner: { label: 'Owner', hint: 'You develop and direct the business' },
      executiveOrSupervisor: 'Executive or supervisor',
      essentialSkills: {
        label: 'Employee with essential skills',
        hint: 'The business can’t run without them',
      },
      other: 'Another role',
    },
    unsure: { hint: 'Read the tasks in your offer or contract.' },
    why: 'These routes are for leading roles and essential skills.',
  },

  // ——— Benefit: what a transfer brings
  groupCountries: {
    title:
      'In how many countries does the company group already earn money from its own operations?',
    help: 'Don’t count Canada if the Canadian company is still new.',
    options: { one: '1 country', twoOrMore: '2 or more countries' },
    unsure: { hint: 'The annual report or the website usually shows it.' },
    why: 'A new Canadian office asks for a group that is already international.',
  },
  premises: {
    title: 'Where will the Canadian company have its workplace?',
    options: {
      own: { label: 'Its own premises', hint: 'Bought or leased' },
      shared: 'A shared office space',
      homeOrVirtual: 'A home, a virtual office or a mailbox',
      notYet: { label: 'None yet', hint: 'The company is still starting' },
    },
    unsure: { hint: 'Ask for the address, and see whether it is an office, shop or plant.' },
    why: 'Real premises show that the company is in business.',
  },
  remote: {
    title: 'Could you do this job from abroad?',
    options: {
      no: 'No',
      withReason: {
        label: 'Yes, but there is a reason to be in Canada',
        hint: 'A time difference alone is not such a reason',
      },
      withoutReason: 'Yes, and nothing requires you to be in Canada',
    },
    unsure: { hint: 'List the tasks that need you on site.' },
    why: 'An officer may ask why the work needs you in Canada.',
  },
  wage: {
    title: 'Does the base pay reach the Job Bank wage for this job and place?',
    help: 'Job Bank is the government’s site on jobs and wages. Don’t count housing or travel.',
    options: {
      atOrAbove: 'Yes',
      cashAllowance: {
        label: 'Only with cash allowances',
        hint: 'Cash paid straight to you closes the gap',
      },
      below: 'No, it is lower',
    },
    unsure: { hint: 'Look the job and the town up on jobbank.gc.ca, under wages.' },
    why: 'Pay is part of what an officer checks, and some routes set a minimum.',
  },
  benefitFromTransfer: {
    title: 'Can you show that your work will benefit Canada during the permit?',
    help: 'For example: jobs, training for Canadians, new products or exports.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask your employer what your work will change in Canada.' },
    why: 'This route looks at the benefit to Canada, not only to the company.',
  },

  // ——— Benefit: short work
  shortWorkLast: {
    title: 'When did you last use the exemption for short, highly skilled work?',
    help: 'It lets people work 15 or 30 days without a permit.',
    options: {
      never: 'Never',
      over12Months: 'More than 12 months ago',
      sixTo12Months: '6 to 12 months ago',
      under6Months: 'Less than 6 months ago',
    },
    unsure: { hint: 'Look at the date of your last entry stamp or visitor record.' },
    why: 'It can be used again only after some months.',
  },

  // ——— Benefit: significant benefit
  benefitSituation: {
    title: 'Is the job one of these special cases?',
    options: {
      none: 'None of these',
      airlineSecurity: 'Security guard of a foreign airline',
      organizationIntern: 'Intern of a recognized international organization',
      railSpecialist: {
        label: 'Special railway work',
        hint: 'Rail grinder operator, rail welder or special track crew',
      },
      unExpert: 'United Nations expert on mission',
      quebecPhysician: 'Physician for an underserved region of Quebec',
      caribbeanLiaison: 'Caribbean agricultural liaison officer',
      antiDoping: 'Staff of the World Anti-Doping Agency',
      circusExhibitorTourism: {
        label: 'Circus, exhibition or tourism media',
        hint: 'Some circus acts, exhibitors who sell to the public, and crews that promote tourism',
      },
    },
    unsure: { hint: 'See whether one of these names is in the offer or the contract.' },
    why: 'These cases have rules of their own.',
  },
  benefitKind: {
    title: 'What kind of benefit does your work bring to Canada?',
    options: {
      economic: { label: 'Economic', hint: 'Jobs, exports, new products or investment' },
      social: { label: 'Social', hint: 'Health, safety, environment or inclusion' },
      cultural: { label: 'Cultural', hint: 'Arts, performance or heritage' },
      several: 'More than one kind',
      none: 'No special benefit',
    },
    unsure: { hint: 'Think of what Canada would miss without your work.' },
    why: 'The regulation names these 3 kinds of benefit.',
  },
  benefitReach: {
    title: 'Who benefits besides you, your family and your employer?',
    help: 'Choose the widest group that fits.',
    options: {
      nobody: 'No one else',
      customers: 'The employer’s clients',
      region: 'A town or region',
      sector: 'A whole industry or field',
      country: 'Canada as a whole',
    },
    unsure: { hint: 'Think of who would notice if you did not come.' },
    why: 'A wider circle makes the benefit more significant.',
  },

  // ——— Proof: the company
  ownershipPapers: {
    title: 'Can you get papers that show who owns both companies?',
    help: 'For example, a share register, an annual report or a group chart.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the finance or legal team.' },
    why: 'The link between the companies must be proved on paper.',
  },
  merger: {
    title: 'Has your employer changed owners in the last 3 years?',
    help: 'A merger or a sale is such a change.',
    options: {
      no: 'No',
      sameBusiness: 'Yes, and the same business goes on',
      other: 'Yes, and the business changed',
    },
    unsure: { hint: 'Look for company news, or ask human resources.' },
    why: 'After such a change, the link and your time there need more proof.',
  },
  unitSize: {
    title: 'Is the Canadian company big enough for this post?',
    help: 'Think of its staff and of the work there is to lead.',
    options: { large: 'Yes', small: 'It is small', new: 'It is still new' },
    unsure: { hint: 'Ask for the Canadian company’s organization chart.' },
    why: 'An officer asks whether the company needs an executive or manager.',
  },
  owner: {
    title: 'Do you or your close family control the company abroad?',
    options: { no: 'No', yes: 'Yes' },
    unsure: { hint: 'Check who holds most of the shares or votes.' },
    why: 'Owners who move themselves face more questions.',
  },

  // ——— Proof: the job abroad
  contractForm: {
    title: 'What kind of contract do you have with the company abroad?',
    options: {
      payroll: 'Employee on the payroll',
      soleContract: 'Direct contract, only with this company',
      severalClients: 'Direct contract, with other clients too',
      agency: 'Contract through an agency',
      partner: { label: 'Partner', hint: 'You own part of the firm and work in it' },
    },
    unsure: { hint: 'See who pays you, and whether you send invoices.' },
    why: 'Some kinds of contract need more proof.',
  },
  foreignJobProof: {
    title: 'Can you prove your job abroad on paper?',
    help: 'For example, with an employer’s letter and pay slips.',
    options: { yes: 'Yes', some: 'In part', no: 'No' },
    unsure: { hint: 'Ask human resources for a letter with your dates, tasks and pay.' },
    why: 'An officer wants to see the job abroad proved on paper.',
  },

  // ——— Proof: the role
  staffPower: {
    title: 'In Canada, can you hire, dismiss or decide on staff?',
    options: { yes: 'Yes', recommend: 'You only recommend', no: 'No' },
    unsure: { hint: 'Ask who signs when someone is hired or leaves.' },
    why: 'This power is part of what makes a manager.',
  },
  yearsInField: {
    title: 'How long have you worked in this field for the company?',
    help: 'Count recent years with the company.',
    options: { twoOrMore: '2 years or more', underTwo: 'Less than 2 years' },
    unsure: { hint: 'Your contracts and job titles show the dates.' },
    why: 'Expert knowledge usually takes 2 years or more to build.',
  },
  trainable: {
    title: 'Could someone hired in Canada learn what you know in a short training?',
    options: { no: 'No', yes: 'Yes' },
    unsure: { hint: 'Ask how long the last new colleague took to learn it.' },
    why: 'Knowledge that is quick to learn counts less for this route.',
  },
  offTheShelf: {
    title: 'Will you mainly set up a ready-made product?',
    help: 'A ready-made product is one that any client can buy.',
    options: {
      no: 'No',
      customized: 'Yes, but changed into something new',
      yes: 'Yes, as it is sold',
    },
    unsure: { hint: 'Ask how much of the product is made for this client.' },
    why: 'Work on a new product shows special knowledge better.',
  },
  traineePlan: {
    title: 'Is there a written training plan for your post in Canada?',
    help: 'It says what you will learn and where the post leads.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask human resources or your future manager.' },
    why: 'A plan shows that the post is truly for training.',
  },

  // ——— Proof: the new office
  startupPlan: {
    title: 'Is there a written plan for the new office?',
    help: 'It covers the business, the budget, the hiring and the first 12 months.',
    options: { yes: 'Yes', some: 'In part', no: 'No' },
    unsure: { hint: 'Ask who prepares the opening of the Canadian office.' },
    why: 'The plan shows that the office can start within its first year.',
  },

  // ——— Proof: the profession
  usTerritory: {
    title: 'Does your US citizenship come only from one of these territories?',
    help: 'Guam, the Northern Mariana Islands, American Samoa or the US Virgin Islands.',
    options: { no: 'No', yes: 'Yes' },
    unsure: { hint: 'Your birth or citizenship papers show where it comes from.' },
    why: 'The instructions on CUSMA leave these territories out.',
  },
  dutiesMatch: {
    title: 'How well do your tasks match the official description of the job?',
    options: { exact: 'They are the same', close: 'They are close' },
    unsure: {
      hint: 'Compare your offer with the job’s page in the National Occupational Classification.',
    },
    why: 'An officer compares the tasks, not only the titles.',
  },
  dutiesFlags: {
    title: 'Does the job include any of these tasks?',
    help: 'Tick every line that fits. Leave them all empty if none fits.',
    options: {
      programmingOnly: { label: 'Only programming', hint: 'No analysis or design of systems' },
      operations: { label: 'Running daily operations', hint: 'You manage a business or a site' },
      sales: 'Selling to clients',
      patientCare: 'Care of patients',
      trades: { label: 'Manual trade work', hint: 'For example, welding or wiring' },
    },
    unsure: { hint: 'Read the list of tasks in your offer.' },
    why: 'These tasks often raise questions, so it is good to explain them.',
  },
  degreeField: {
    title: 'Is your degree or diploma in the field of the job?',
    options: {
      same: 'Yes, the same field',
      related: 'A related field',
      different: 'Another field',
    },
    unsure: { hint: 'Compare the courses on your transcript with your tasks.' },
    why: 'The credential should be in the field of the job, or close to it.',
  },
  credentialCountry: {
    title: 'What is your credential, and where does it come from?',
    options: {
      degree: { label: 'A university degree', hint: 'From any country' },
      party: 'A diploma or certificate from a country of the agreement',
      elsewhere: 'A diploma or certificate from another country',
    },
    unsure: { hint: 'The paper names the school, and says if it is a degree.' },
    why: 'A degree may come from anywhere, but a diploma or certificate should come from the agreement’s countries.',
  },
  experienceProof: {
    title: 'Can letters prove your paid experience?',
    help: 'Good letters give dates, tasks and hours.',
    options: { yes: 'Yes', some: 'In part', no: 'No' },
    unsure: { hint: 'Ask your past employers for letters now; it can take weeks.' },
    why: 'Years of work count once they are proved.',
  },

  // ——— Proof: the benefit
  benefitScale: {
    title: 'Can you show how large the benefit is?',
    help: 'Compare it with the size of the place or the industry.',
    options: { figures: 'Yes, with figures', described: 'Yes, in words', unknown: 'Not yet' },
    unsure: { hint: 'Ask the employer or the client for figures on jobs, sales or visitors.' },
    why: 'Figures help an officer judge the benefit.',
  },
  benefitJobs: {
    title: 'How many Canadians get work or training through it?',
    options: { many: 'Many, for that place or industry', few: 'A few', none: 'None' },
    unsure: { hint: 'Ask the employer or the client about plans to hire and train.' },
    why: 'A large number of jobs or training places speaks for the benefit.',
  },
  benefitUnique: {
    title: 'How rare are your skills or experience?',
    options: { rare: 'Very rare', some: 'Less common', none: 'Common' },
    unsure: { hint: 'Think of how many people in your field could do this work.' },
    why: 'This route is for people with something unusual to offer.',
  },
  benefitRecord: {
    title: 'Which of these can you prove on paper?',
    help: 'Tick every line that fits. Few people can tick them all.',
    options: {
      degree: 'Studies in the field',
      tenYears: 'About 10 years of full-time experience',
      awards: 'National or international awards',
      patents: 'Patents',
      membership: 'Membership in a body that asks for excellence',
      recognition: 'Recognition by peers or governments',
      publications: 'Publications',
      leadingRole: 'A leading role in a respected organization',
    },
    unsure: { hint: 'Go through your résumé line by line.' },
    why: 'Your record helps to show what your work can bring.',
  },
  benefitPresence: {
    title: 'Does the work have to be done in Canada?',
    options: { mustBeHere: 'Yes', couldBeRemote: 'No, it could be done from abroad' },
    unsure: { hint: 'List the tasks that need you on site.' },
    why: 'An officer may ask why the work needs you in Canada.',
  },
  benefitHarm: {
    title: 'Could people in Canada lose work or pay because of this job?',
    options: { no: 'No', maybe: 'Perhaps', yes: 'Yes' },
    unsure: { hint: 'Ask the employer or the client who did this work until now.' },
    why: 'An officer may look at the effect on jobs and pay in Canada.',
  },
  benefitPapers: {
    title: 'Do independent people or groups support the benefit in writing?',
    help: 'For example, a town, a ministry, a museum, a hospital or an industry group.',
    options: { yes: 'Yes', some: 'In part', none: 'Not yet' },
    unsure: { hint: 'Ask the employer or the client who could write a letter of support.' },
    why: 'Letters from others weigh more than our own words.',
  },
  benefitConvenience: {
    title: 'Is the main reason for this route to avoid the time or cost of an LMIA?',
    help: 'An LMIA (labour market impact assessment) is the usual test before hiring from abroad.',
    options: { no: 'No, it is the benefit', yes: 'Yes' },
    unsure: { hint: 'Ask who chose this route, and why.' },
    why: 'This route is for the benefit to Canada, not for convenience.',
  },

  // ——— Proof: the plan
  offerFiled: {
    title: 'Has the employer filed the offer in the Employer Portal and paid the CAD 230 fee?',
    help: 'The Employer Portal is the government’s website where employers send their offers.',
    options: { yes: 'Yes', notYet: 'Not yet', exempt: 'The employer is exempt' },
    unsure: { hint: 'Ask for the offer number: the letter A and 7 digits.' },
    why: 'The employer does both before you apply; otherwise the permit can’t be given.',
  },
  qualificationMatch: {
    title: 'Do your studies and experience match what the offer asks for?',
    options: { yes: 'Yes', partly: 'Partly', no: 'No' },
    unsure: { hint: 'Go through the offer line by line with your résumé beside it.' },
    why: 'An officer checks that you can do the job.',
  },
  endDate: {
    title: 'Does the work have an end date?',
    options: { yes: 'Yes', open: 'No, it is open-ended' },
    unsure: { hint: 'Look for a date, or a number of months, in the offer or contract.' },
    why: 'These permits are temporary, and an end date helps to show it.',
  },
  leave: {
    title: 'Could you leave Canada when the permit ends?',
    help: 'You may hope to stay later. What counts is that you would leave if you had to.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Think of what you keep at home: family, a job, a house, plans.' },
    why: 'An officer must believe that you would leave at the end.',
  },
  whereNow: {
    title: 'Where will you apply from?',
    options: {
      outside: 'Outside Canada',
      workOrStudyPermit: 'In Canada, with a work or study permit',
      visitor: 'In Canada, as a visitor',
      border: 'At the border, when you arrive',
    },
    unsure: { hint: 'Most people apply online before they travel.' },
    why: 'Where you may apply depends on your status and citizenship.',
  },

  // ——— Bars: asked last, and discreetly
  employerBarred: {
    title: 'Is the employer barred from hiring foreign workers, or does it owe a penalty?',
    help: 'The government publishes a list of employers who did not keep their conditions.',
    options: { no: 'No', yes: 'Yes' },
    unsure: {
      hint: 'Look for the employer’s name on the list of non-compliant employers on canada.ca.',
    },
    why: 'No new permit can be given for such an employer.',
  },
  employerSector: {
    title:
      'Does the employer regularly offer striptease, erotic dance, escort services or erotic massage?',
    options: { no: 'No', yes: 'Yes' },
    unsure: { hint: 'Look at what the employer advertises.' },
    why: 'To protect workers, no permit is given for such an employer.',
  },
  labourDispute: {
    title: 'Is there a strike or a lockout at the workplace?',
    help: 'In a lockout, the employer keeps staff out during a dispute.',
    options: { no: 'No', yes: 'Yes' },
    unsure: { hint: 'Ask the employer or the union, or look at the local news.' },
    why: 'A permit must not disturb the settlement of a labour dispute.',
  },
  pastBreach: {
    title: 'Have you ever worked or studied in Canada without permission?',
    help: 'It happens, and there are exceptions. This tool doesn’t judge.',
    options: {
      no: 'No',
      overSixMonths: 'Yes, and it ended more than 6 months ago',
      underSixMonths: 'Yes, within the last 6 months',
    },
    unsure: { hint: 'Compare what you did with the conditions on your permit.' },
    why: 'It can hold back a permit for 6 months, with some exceptions.',
  },
  admissibility: {
    title: 'Is there something in your past that could keep you from entering Canada?',
    help: 'For example, a refusal, an order to leave, a criminal record, or a false statement to immigration.',
    options: { no: 'No', yes: 'Yes, perhaps', preferNotToSay: 'Prefer not to say' },
    unsure: { hint: 'A lawyer or a licensed consultant can look at it in confidence.' },
    why: 'If so, it is wise to get advice before you apply.',
  },

  // ——— What a situation asks of its own
  ...work,
  ...people,
} satisfies QuestionWordings

export const en = { worker } satisfies Record<Voice, QuestionWordings>
