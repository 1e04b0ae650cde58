// Made by test/eval/train.ts (npm run train); do not edit. Learned from WikiGold (CC BY 4.0), CrossNER politics (MIT, text
// CC BY-SA) and the Broad Twitter Corpus (CC BY 4.0). In sixteenths of a vote: person, faction or organisation, place, other.
export const packedModel = `
-2	-5	19	-3	begins3 aab
22	8	17	-2	begins3 abr
-23	0	-25	-21	begins3 act
13	-15	-16	-6	begins3 ada
13	5	-6	-5	begins3 ado
-10	11	3	-12	begins3 afr
7	19	2	-3	begins3 aha
-27	-8	-23	-9	begins3 air
28	0	2	1	begins3 al
19	11	7	-4	begins3 ala
16	6	31	2	begins3 alb
-1	-5	-19	-21	begins3 ale
-1	-19	-17	-16	begins3 alf
18	37	2	0	begins3 all
-19	10	-25	-28	begins3 ama
-24	10	12	-4	begins3 ame
3	29	-2	-1	begins3 amu
28	9	-10	-5	begins3 and
22	8	-5	7	begins3 ang
20	-3	18	2	begins3 ann
-21	-7	-27	-25	begins3 ant
5	18	-7	-10	begins3 app
-8	-20	8	1	begins3 ari
7	5	-14	4	begins3 arm
-13	-27	-27	-25	begins3 arr
5	36	2	3	begins3 ars
30	-8	-5	-2	begins3 art
-5	17	-6	-6	begins3 asi
-29	-18	-28	-31	begins3 ass
6	35	18	3	begins3 ath
1	9	20	-4	begins3 atl
-15	12	27	-8	begins3 aus
-13	-16	8	5	begins3 b
2	0	17	1	begins3 b&s
-38	-40	-35	-35	begins3 bac
-12	2	-12	-11	begins3 bad
30	4	18	1	begins3 bag
-19	-5	12	-16	begins3 bak
11	-10	33	-11	begins3 bal
17	12	48	14	begins3 ban
-6	-3	-2	-26	begins3 bar
10	5	12	-10	begins3 bas
-4	3	12	19	begins3 bat
5	-4	13	16	begins3 bay
0	65	4	7	begins3 bbc
6	-5	12	12	begins3 bea
17	28	19	-5	begins3 bel
40	6	13	5	begins3 ben
45	5	13	5	begins3 ber
-26	-28	-27	-28	begins3 bes
-34	-41	-32	-24	begins3 big
32	-7	10	-8	begins3 bil
-22	-7	-11	-19	begins3 bir
11	17	8	16	begins3 bla
-24	-17	-23	-26	begins3 blo
-19	5	-9	-23	begins3 blu
8	-4	16	14	begins3 bob
10	-4	9	15	begins3 bon
-22	-38	-31	-30	begins3 boo
3	-29	-22	-26	begins3 bor
-2	18	20	7	begins3 bos
11	28	7	3	begins3 bow
-25	-25	-24	-25	begins3 boy
3	-1	36	-3	begins3 bra
-8	-9	2	6	begins3 bre
6	8	28	21	begins3 bri
-3	-6	1	-13	begins3 bro
8	6	-9	-14	begins3 bru
17	-2	-3	-1	begins3 bud
-4	-10	-6	-13	begins3 bul
15	23	2	5	begins3 bur
13	-15	-16	-13	begins3 bus
-25	-42	-41	-38	begins3 c
15	-3	15	1	begins3 cab
-28	-14	-1	-24	begins3 cal
6	-8	1	-1	begins3 cam
-8	13	44	16	begins3 can
10	-5	-25	-7	begins3 car
5	4	27	13	begins3 cas
-19	-10	-23	-22	begins3 cat
19	7	17	9	begins3 cav
-13	-10	-16	-15	begins3 cbs
-23	-4	-9	-26	begins3 cel
7	24	-12	-13	begins3 cen
4	20	-2	-3	begins3 ces
9	-35	-11	-32	begins3 cha
8	29	13	-1	begins3 che
12	-6	19	0	begins3 chi
-8	9	-22	21	begins3 chr
-12	-3	-18	-18	begins3 chu
-10	-2	10	-16	begins3 cit
-23	-4	-22	-17	begins3 civ
15	-10	4	3	begins3 cla
-11	-18	-8	-18	begins3 cle
22	11	-13	-3	begins3 cli
-14	-15	14	-16	begins3 co
-9	-10	-5	-9	begins3 col
-37	-16	-23	-39	begins3 com
-27	3	-26	-1	begins3 con
-1	-12	-21	-22	begins3 coo
9	-1	-4	-20	begins3 cor
-1	-11	-2	-22	begins3 cou
-8	-1	-20	-5	begins3 cra
-16	4	-19	-14	begins3 cre
-19	-11	1	-19	begins3 cri
1	-1	13	-19	begins3 cro
-24	-23	-21	-13	begins3 cup
6	-18	-4	-6	begins3 cur
-36	-33	-18	-34	begins3 d
-25	-26	-25	-27	begins3 dad
39	4	23	3	begins3 dan
20	27	1	19	begins3 dar
-16	-4	-16	-3	begins3 dat
38	5	21	6	begins3 dav
-19	0	-18	8	begins3 dea
-16	-3	-5	-18	begins3 dec
-12	-18	-28	-27	begins3 def
30	21	15	14	begins3 del
7	20	-7	-9	begins3 dem
10	-12	14	-9	begins3 den
-10	-16	0	6	begins3 der
-12	-17	-18	2	begins3 des
-20	-10	-20	-19	begins3 det
-9	3	-7	-18	begins3 dev
13	-11	0	-11	begins3 dew
-9	-22	-17	-21	begins3 dex
25	-3	0	16	begins3 dia
26	-1	0	1	begins3 dic
-23	-22	-21	-7	begins3 dig
-12	18	-11	-6	begins3 dis
-21	-11	-14	-22	begins3 div
18	7	14	3	begins3 don
27	1	22	5	begins3 dor
25	10	1	3	begins3 dou
-23	-11	-14	-4	begins3 dow
-31	-30	-28	-28	begins3 dro
8	3	22	-3	begins3 dub
12	-13	11	-10	begins3 dun
25	5	3	1	begins3 dup
-6	-9	-20	-16	begins3 ear
-15	-15	10	2	begins3 eas
10	24	1	5	begins3 ebe
-60	-61	-66	-49	begins3 ebo
-15	12	-17	-17	begins3 eco
23	-2	-2	4	begins3 ed
30	8	4	21	begins3 edd
0	12	15	11	begins3 edi
13	-2	13	2	begins3 edm
-7	-17	-18	-16	begins3 edw
2	-1	24	-3	begins3 egy
-8	-7	0	5	begins3 ele
15	19	1	2	begins3 emi
3	4	25	2	begins3 eng
-13	-20	-15	-23	begins3 era
24	-2	2	3	begins3 eri
-8	19	-6	-7	begins3 esp
-1	13	20	1	begins3 ess
-17	-29	-27	-29	begins3 est
2	-7	-15	-14	begins3 eug
-17	-16	7	-22	begins3 eur
-23	23	-20	-20	begins3 eve
-19	-30	-3	-26	begins3 exc
-27	-26	-30	-11	begins3 exp
-1	-3	-3	13	begins3 ez2
8	-1	-5	33	begins3 f
12	17	0	-3	begins3 fab
-28	-2	-32	-20	begins3 fac
9	12	-1	-8	begins3 fai
-8	7	-10	8	begins3 fal
-29	-18	-29	-28	begins3 fam
25	-6	-6	-4	begins3 far
-4	22	-6	-7	begins3 fed
-34	-34	-31	-29	begins3 fee
5	-11	-16	-11	begins3 fel
4	30	0	0	begins3 fia
3	1	20	0	begins3 fij
-33	-19	-21	-29	begins3 fin
-14	-14	-2	-4	begins3 fir
-11	-16	12	-13	begins3 fla
-9	-8	-24	-21	begins3 fli
15	2	-9	-8	begins3 flo
-30	-31	-24	-30	begins3 fol
6	7	-14	-16	begins3 foo
-23	6	-8	-31	begins3 for
-22	-15	-22	-22	begins3 fou
14	-14	24	-10	begins3 fra
-4	4	8	7	begins3 fre
12	-12	-6	-10	begins3 fri
-9	-28	-23	-24	begins3 fro
-26	-26	-29	-6	begins3 fuc
-11	-13	14	-10	begins3 gal
-16	-30	-35	-28	begins3 gam
4	-13	-20	-15	begins3 gar
14	3	0	4	begins3 gau
-18	-19	-2	-15	begins3 gaz
17	-3	-12	-14	begins3 gen
30	17	14	2	begins3 geo
18	7	54	7	begins3 ger
-4	45	2	8	begins3 get
0	-21	-6	-16	begins3 gil
7	-15	-11	-12	begins3 gin
-43	-29	-39	-37	begins3 gir
-2	-11	18	8	begins3 gla
-2	-2	-1	12	begins3 goa
-17	2	-16	-21	begins3 gol
-29	-13	-19	-12	begins3 goo
2	-21	-19	-19	begins3 gor
-26	-27	-25	-22	begins3 got
-25	-16	-26	-28	begins3 gov
-17	6	-15	-20	begins3 gra
-23	-13	10	-5	begins3 gre
-26	5	-25	-23	begins3 gro
4	42	18	7	begins3 gua
18	14	0	-8	begins3 hal
0	22	-14	-15	begins3 ham
11	-4	33	-9	begins3 han
-34	-37	-32	-32	begins3 hap
13	-21	3	-17	begins3 har
-33	-36	-31	-33	begins3 hat
-21	-26	-5	-23	begins3 hau
-18	-2	-17	-18	begins3 haw
25	6	25	-6	begins3 hay
-7	-6	-2	-18	begins3 hea
-5	-30	-9	-16	begins3 hel
36	-5	-1	4	begins3 hen
-9	13	0	5	begins3 her
-12	-6	-17	-21	begins3 hig
9	-4	26	0	begins3 hil
4	-15	-9	-12	begins3 hit
-14	-14	2	0	begins3 hol
-17	-6	-19	-19	begins3 hom
-16	-13	13	-18	begins3 hon
-20	-20	-18	-4	begins3 hot
-15	-4	-29	-7	begins3 hou
-9	-22	-24	-20	begins3 how
10	-15	-11	-11	begins3 hug
9	-13	-10	3	begins3 hum
-23	-27	3	-6	begins3 hun
35	2	4	5	begins3 ian
3	19	33	5	begins3 ice
-1	-4	17	20	begins3 ilo
-15	-31	-26	-28	begins3 ima
-10	26	26	9	begins3 ind
-22	-18	-21	-20	begins3 ins
-24	4	-20	-26	begins3 int
-3	12	54	12	begins3 ira
15	1	40	8	begins3 ire
-3	17	-12	-7	begins3 iri
-2	44	4	3	begins3 isi
-12	5	-1	-16	begins3 isl
-13	-12	21	-9	begins3 isr
-12	-8	-4	-15	begins3 ist
-14	10	10	-18	begins3 ita
-6	-24	-21	-22	begins3 j
11	-6	-15	-15	begins3 jac
18	-11	-9	-9	begins3 jai
23	2	21	-4	begins3 jam
3	-11	-12	-12	begins3 jan
0	5	36	0	begins3 jap
34	19	3	1	begins3 jar
-3	-20	-18	-14	begins3 jea
21	1	6	5	begins3 jef
-7	-30	-29	-29	begins3 jer
0	7	-13	10	begins3 jes
27	15	-7	1	begins3 jim
-28	-30	-24	-26	begins3 job
19	-2	-3	3	begins3 joe
45	6	1	16	begins3 joh
-10	5	-7	-5	begins3 joi
23	-16	-13	-7	begins3 jon
32	0	5	0	begins3 jos
5	-17	-19	-18	begins3 jul
29	4	4	7	begins3 jus
11	7	-12	7	begins3 kan
6	-14	6	-11	begins3 kar
36	0	3	10	begins3 kat
-2	-20	-17	-16	begins3 kee
17	7	10	-4	begins3 kei
20	8	26	-3	begins3 ken
31	0	0	0	begins3 kev
1	-1	30	8	begins3 kie
-17	-7	3	6	begins3 kil
4	-12	11	16	begins3 kin
31	-1	3	3	begins3 kir
-24	-25	-24	-22	begins3 kno
10	19	20	30	begins3 kon
-12	8	2	-16	begins3 lab
10	8	6	14	begins3 lan
-22	-25	-27	-26	begins3 lat
15	14	5	-1	begins3 lau
-12	-2	-17	-20	begins3 lea
-6	-23	-7	-18	begins3 lee
-9	18	-6	9	begins3 leg
7	3	30	4	begins3 lei
4	-12	-6	-7	begins3 leo
7	16	5	-1	begins3 lia
26	37	-2	23	begins3 lib
-6	21	20	17	begins3 lin
5	-14	-9	-12	begins3 lis
-7	-23	-15	-23	begins3 lit
-19	5	-24	0	begins3 liv
-15	1	41	15	begins3 lon
-11	-37	-26	-21	begins3 loo
7	2	17	20	begins3 los
3	-2	1	10	begins3 lou
-45	-41	-36	-35	begins3 lov
31	2	3	4	begins3 luk
2	10	-3	-2	begins3 maa
1	10	-15	-17	begins3 mac
25	15	-3	-5	begins3 mad
25	3	25	2	begins3 mag
3	-1	22	20	begins3 mai
-22	-20	-23	-22	begins3 mak
33	24	27	21	begins3 mal
-2	10	-11	-3	begins3 man
2	-29	-15	-11	begins3 mar
2	2	7	-17	begins3 mas
-2	-22	-22	-5	begins3 mat
5	-18	-16	-16	begins3 max
-18	-23	-26	-30	begins3 med
0	-10	24	2	begins3 mel
-19	-21	-23	1	begins3 mem
7	-16	-13	-14	begins3 men
-1	17	-11	-17	begins3 mer
-1	31	23	4	begins3 met
26	19	7	19	begins3 mic
38	0	-1	3	begins3 mik
-9	-16	-24	-23	begins3 mil
-14	-5	-12	-17	begins3 min
-24	-7	-10	-22	begins3 mis
11	0	-12	-12	begins3 mit
-14	-5	13	-19	begins3 mon
-18	6	-11	-18	begins3 mor
-12	-11	5	-16	begins3 mos
-22	13	1	-19	begins3 mou
1	15	-2	16	begins3 mov
4	25	6	32	begins3 mtv
17	-5	-6	-8	begins3 mul
-18	-6	-12	-22	begins3 mum
-13	1	-7	-17	begins3 mus
-10	3	-4	-15	begins3 nar
26	18	3	3	begins3 nas
2	20	5	-6	begins3 nat
7	20	0	0	begins3 ndp
-8	-27	-27	-20	begins3 nee
14	6	33	-1	begins3 net
-20	12	-3	-6	begins3 new
1	6	-2	0	begins3 nfp
13	-19	1	-12	begins3 nic
-8	-18	2	-16	begins3 nig
-11	-18	-13	8	begins3 nob
-25	-17	-15	-29	begins3 non
6	-6	10	-5	begins3 nor
-12	4	-9	-14	begins3 not
37	0	6	11	begins3 oba
-36	-42	-36	-35	begins3 off
7	16	21	4	begins3 ohi
-22	-23	-7	-21	begins3 old
3	15	38	3	begins3 ont
1	10	-3	20	begins3 ope
0	23	6	-5	begins3 ora
-3	21	-7	-8	begins3 org
-20	-35	-31	-13	begins3 osc
17	5	33	7	begins3 ott
5	17	22	3	begins3 pak
14	16	6	-10	begins3 pal
3	-10	6	11	begins3 pan
-15	-14	-24	-17	begins3 par
28	19	-1	-4	begins3 pat
45	1	2	6	begins3 pau
19	19	6	-5	begins3 pea
8	5	23	14	begins3 pen
-21	0	-15	-19	begins3 peo
-33	-16	-30	-6	begins3 per
26	14	-2	5	begins3 pet
36	12	7	3	begins3 phi
-31	-31	-21	-27	begins3 pho
-23	-25	-12	-31	begins3 pic
-18	-10	-18	-2	begins3 pin
23	-1	10	23	begins3 pip
0	15	-12	-14	begins3 pla
-7	-6	-11	19	begins3 pol
23	27	1	-2	begins3 pop
-11	3	16	-3	begins3 por
-25	-25	-32	-8	begins3 pos
13	-6	15	-5	begins3 pot
-17	11	-12	8	begins3 pow
-15	0	-4	-17	begins3 pra
-37	-29	-36	-24	begins3 pre
-21	8	-11	-4	begins3 pri
-29	-9	-28	-13	begins3 pro
37	0	-1	21	begins3 put
-1	0	18	-13	begins3 que
-24	-8	-10	-26	begins3 qui
23	16	-1	0	begins3 rac
-5	-18	-25	-6	begins3 rad
-25	-37	-40	-33	begins3 rai
13	9	-12	-14	begins3 ran
17	18	19	2	begins3 ray
-25	-16	-3	-18	begins3 rea
-7	18	-2	14	begins3 red
2	25	1	0	begins3 ref
-10	-24	-22	-22	begins3 reg
-11	-13	4	0	begins3 rem
-23	-9	-26	-24	begins3 rep
-30	-28	-13	-36	begins3 res
-34	-40	-38	-33	begins3 ret
-9	44	-4	3	begins3 reu
-12	-1	-10	4	begins3 rev
22	-11	10	9	begins3 ric
8	-17	-15	-10	begins3 rob
-18	-10	-5	-20	begins3 roc
18	13	0	3	begins3 rod
25	10	14	24	begins3 rom
22	-2	1	-3	begins3 ron
7	6	2	12	begins3 ros
14	4	31	27	begins3 roy
-8	-10	37	-11	begins3 rus
-10	5	5	-9	begins3 sac
1	-21	-6	-23	begins3 sal
20	19	2	21	begins3 sam
0	-8	29	7	begins3 san
17	1	14	-1	begins3 sas
-1	-17	-9	-17	begins3 sat
-17	-32	-31	-12	begins3 sch
-27	-24	-33	-37	begins3 sco
-41	-39	-32	-36	begins3 scr
10	-10	3	14	begins3 sea
-2	10	-5	20	begins3 sec
11	12	-5	1	begins3 sen
-2	-6	-12	2	begins3 ser
-21	-23	-19	-21	begins3 sex
31	13	14	9	begins3 sha
2	-9	-14	-17	begins3 she
2	15	-15	2	begins3 shi
1	-22	-18	-5	begins3 sho
22	13	1	-1	begins3 shr
1	14	20	1	begins3 sie
18	-11	-6	-6	begins3 sil
21	-6	-3	-4	begins3 sim
-7	37	11	-3	begins3 sin
-19	-3	-18	-17	begins3 sit
-17	-5	0	-15	begins3 ski
-19	8	-17	-15	begins3 sky
-24	-28	-19	-23	begins3 sle
-1	-4	20	-3	begins3 sli
-5	-14	5	-14	begins3 slo
-19	-15	-27	-28	begins3 soc
1	21	-1	17	begins3 sol
-10	-4	-14	-24	begins3 son
-3	17	30	14	begins3 sou
1	3	16	-14	begins3 spa
8	25	2	3	begins3 spd
-18	-22	-23	-1	begins3 spe
13	19	-6	-4	begins3 spi
-25	-16	-23	-26	begins3 spo
-4	28	-3	-6	begins3 squ
17	10	27	-3	begins3 st
0	17	-2	10	begins3 sta
6	12	-13	3	begins3 ste
-20	-8	-7	-19	begins3 sti
17	2	-9	-15	begins3 sto
8	2	3	6	begins3 str
-3	-19	-26	-29	begins3 stu
-12	3	5	-8	begins3 sub
3	-1	12	3	begins3 sun
-8	-5	-23	-24	begins3 sup
-19	-18	-17	-16	begins3 sur
2	-15	-15	-16	begins3 sus
-6	-7	-5	-17	begins3 swa
-4	11	16	-1	begins3 swi
2	3	17	0	begins3 syr
-25	-25	-6	-19	begins3 tak
-11	8	5	-10	begins3 tal
-23	-9	-24	-23	begins3 tea
4	9	-8	9	begins3 tel
-25	-25	-27	-27	begins3 tem
10	-11	-4	-11	begins3 ter
-12	3	-12	-11	begins3 tes
-21	-7	-1	7	begins3 tex
1	-5	21	-1	begins3 tha
10	-12	-13	-15	begins3 the
-8	-26	-22	-23	begins3 thi
4	-5	12	-13	begins3 tho
-15	-17	2	-17	begins3 til
20	32	14	1	begins3 tim
12	24	15	6	begins3 tok
34	-4	0	-2	begins3 tom
25	-3	6	4	begins3 ton
-20	-23	-20	-21	begins3 top
-4	24	8	-3	begins3 tor
9	-1	-5	-11	begins3 tow
1	2	-4	-23	begins3 tra
-14	-29	-26	-22	begins3 tre
-20	2	-23	-26	begins3 tri
31	12	-1	-6	begins3 tru
-24	-27	-21	-19	begins3 try
-22	-24	-4	-19	begins3 tun
1	-1	31	20	begins3 tur
-33	-41	-34	-35	begins3 twe
-9	36	17	-9	begins3 twi
3	8	48	0	begins3 u
12	1	48	8	begins3 uk
1	13	56	9	begins3 ukr
3	18	-3	-4	begins3 uls
-15	-11	-19	-17	begins3 une
5	26	38	-8	begins3 uni
4	20	-2	-4	begins3 us
10	24	3	-3	begins3 uup
16	15	20	1	begins3 van
-10	4	7	-11	begins3 ver
-9	0	-10	5	begins3 vet
-18	-2	24	-17	begins3 vic
-17	-23	10	0	begins3 vie
13	3	-3	-9	begins3 vil
-4	14	20	-5	begins3 vir
-2	23	-4	-4	begins3 vis
-3	12	-3	-3	begins3 vla
-17	-21	-5	-18	begins3 wai
7	13	8	-6	begins3 wal
-19	-34	-27	-23	begins3 wan
-11	-25	-19	0	begins3 war
3	7	3	-12	begins3 was
-17	-25	-18	-31	begins3 wat
8	-4	14	-11	begins3 wel
16	13	36	9	begins3 wes
20	11	14	-11	begins3 whi
17	-5	1	-18	begins3 wil
2	0	32	2	begins3 wim
2	0	2	5	begins3 win
-13	-2	-4	-16	begins3 wis
-14	-14	4	-12	begins3 wit
-38	-39	-34	-32	begins3 woo
-29	-19	-29	-6	begins3 wor
14	10	-6	-5	begins3 wre
-23	-26	-4	-24	begins3 yor
-27	-7	-11	-20	begins3 you
6	26	2	3	begins3 zar
-8	-5	-7	-18	count 1 1
16	18	0	19	count 1 2
0	-8	-15	7	count 1 3
10	3	10	15	count 1 4
-8	-6	-11	-7	count n 1
-4	10	26	7	count n 2
16	35	17	19	count n 3
10	8	1	8	count n 4
4	10	-20	-26	ends2 1 aa
-12	5	-8	-10	ends2 1 ab
-20	-10	-23	-24	ends2 1 ac
-30	-21	-22	-11	ends2 1 ad
-12	-6	-27	-27	ends2 1 ag
3	3	-3	-17	ends2 1 ah
5	8	13	-7	ends2 1 ai
-8	3	3	-24	ends2 1 al
-8	12	-2	6	ends2 1 am
2	-13	6	0	ends2 1 an
-12	22	-10	-10	ends2 1 ap
6	19	42	13	ends2 1 aq
-11	-31	-21	-43	ends2 1 ar
19	23	4	-16	ends2 1 as
-23	-21	-29	-32	ends2 1 at
15	-13	13	-10	ends2 1 au
-4	-27	-29	-27	ends2 1 aw
-11	20	0	-10	ends2 1 ax
-14	-16	-24	-31	ends2 1 ay
4	10	23	-8	ends2 1 ba
-13	-12	4	3	ends2 1 bi
-25	-3	-24	-2	ends2 1 bs
-25	-23	9	-26	ends2 1 by
-15	-11	18	-20	ends2 1 ca
-11	-7	2	-18	ends2 1 ce
-30	-38	-7	-12	ends2 1 ch
-6	-19	-11	-23	ends2 1 ck
-21	-14	-1	-2	ends2 1 co
-18	16	-18	-15	ends2 1 cs
-33	-34	-17	-31	ends2 1 ct
-28	-30	-8	-28	ends2 1 cy
-12	5	40	25	ends2 1 da
0	-17	9	9	ends2 1 de
29	8	9	-4	ends2 1 di
-1	-3	-3	13	ends2 1 dj
25	-3	13	1	ends2 1 do
15	41	5	9	ends2 1 dp
-26	-4	5	-10	ends2 1 ds
4	-2	-18	-24	ends2 1 dy
1	12	31	-4	ends2 1 ea
-14	14	16	-9	ends2 1 ec
-28	-25	-37	-35	ends2 1 ed
-7	-6	-4	-14	ends2 1 ee
-8	-12	12	-15	ends2 1 eg
-10	3	1	5	ends2 1 el
-27	-28	-10	-29	ends2 1 em
16	0	14	1	ends2 1 en
-28	-29	-29	-26	ends2 1 ep
28	10	-3	9	ends2 1 er
0	5	-8	-7	ends2 1 es
-17	2	-24	-27	ends2 1 et
5	-17	-7	-15	ends2 1 ev
-14	-32	-7	-29	ends2 1 ew
-7	-31	-19	-25	ends2 1 ex
17	11	15	-15	ends2 1 ey
5	11	1	-5	ends2 1 fe
-3	-7	-4	-17	ends2 1 ff
5	22	-4	0	ends2 1 fp
-2	-7	-17	9	ends2 1 ft
2	-6	1	-20	ends2 1 ge
-26	-12	-10	-25	ends2 1 gh
-12	-3	-17	-15	ends2 1 gi
-28	-21	-5	-29	ends2 1 go
10	-7	-7	12	ends2 1 gs
3	3	-1	-18	ends2 1 ha
-24	-3	-22	-18	ends2 1 he
-49	-42	-45	-42	ends2 1 hh
3	-20	-11	5	ends2 1 hi
11	30	5	2	ends2 1 hl
-21	-38	-32	-32	ends2 1 ht
-2	-19	-5	-16	ends2 1 hy
5	12	69	16	ends2 1 ia
4	13	16	10	ends2 1 ic
-16	10	12	-17	ends2 1 id
2	-11	-10	-25	ends2 1 ie
-16	-29	-27	-23	ends2 1 ig
6	-13	-8	-10	ends2 1 ii
7	-10	27	-7	ends2 1 il
-5	-12	12	-16	ends2 1 im
5	-15	3	-25	ends2 1 in
0	-32	4	-25	ends2 1 io
-32	3	-32	-26	ends2 1 ip
13	17	19	-7	ends2 1 ir
19	23	8	15	ends2 1 is
-15	7	13	6	ends2 1 it
10	3	-2	-9	ends2 1 ix
4	2	22	1	ends2 1 ji
-10	-19	-11	-19	ends2 1 ka
3	-21	-21	-20	ends2 1 ke
43	30	7	30	ends2 1 ki
22	18	4	23	ends2 1 ko
-10	16	-14	8	ends2 1 ks
-12	-26	-25	-21	ends2 1 la
-2	12	20	-19	ends2 1 ld
-2	5	-4	-26	ends2 1 le
18	-4	4	-13	ends2 1 li
-16	-18	-1	-16	ends2 1 lk
9	11	13	9	ends2 1 ll
9	19	3	-12	ends2 1 lo
-14	8	-13	-9	ends2 1 lp
-11	11	-14	3	ends2 1 ls
20	12	-7	-3	ends2 1 lt
-27	-51	-13	-35	ends2 1 ly
22	-8	-7	-9	ends2 1 ma
-44	-40	-25	-42	ends2 1 me
14	31	0	0	ends2 1 mi
-31	-24	-36	-10	ends2 1 mo
12	-5	-15	-14	ends2 1 mp
23	-12	-9	-6	ends2 1 ms
29	27	46	3	ends2 1 na
0	6	22	-2	ends2 1 nc
-8	-1	19	-15	ends2 1 nd
19	4	30	3	ends2 1 ne
-10	-8	-22	-20	ends2 1 ng
-14	-15	-16	-2	ends2 1 ni
-20	-4	-18	-19	ends2 1 nk
21	19	-7	-9	ends2 1 nn
36	-4	-2	16	ends2 1 no
8	27	1	5	ends2 1 np
9	9	-18	-1	ends2 1 ns
-11	-7	-26	-26	ends2 1 nt
-11	7	35	-12	ends2 1 ny
-4	-5	3	-19	ends2 1 od
-4	-7	-14	-13	ends2 1 ok
-17	8	-21	-30	ends2 1 ol
8	-16	-16	9	ends2 1 om
23	16	19	22	ends2 1 on
-9	-4	-23	-21	ends2 1 oo
-31	-34	-30	-14	ends2 1 op
-25	-32	-4	-13	ends2 1 or
2	-17	-11	6	ends2 1 os
-39	-36	-30	-35	ends2 1 ot
24	0	16	1	ends2 1 ou
35	2	3	1	ends2 1 ov
1	-10	0	-14	ends2 1 ow
-9	-20	-20	1	ends2 1 ox
-18	-33	-29	-27	ends2 1 oy
36	16	7	5	ends2 1 pa
10	33	2	8	ends2 1 pd
-15	7	7	-11	ends2 1 pe
-29	-2	-27	-26	ends2 1 ps
1	0	22	16	ends2 1 pt
-28	-33	-26	-25	ends2 1 py
-14	-21	-29	-8	ends2 1 ra
6	9	9	-16	ends2 1 rd
-18	-4	7	-3	ends2 1 re
4	-1	26	4	ends2 1 rg
1	8	-17	-18	ends2 1 ri
10	7	21	-7	ends2 1 rk
-1	5	-17	-14	ends2 1 rl
-16	7	-2	-19	ends2 1 rn
-1	-13	-17	9	ends2 1 ro
-10	16	-13	-24	ends2 1 rs
-16	-22	-13	-27	ends2 1 rt
3	-12	8	-4	ends2 1 ry
-5	-2	0	-18	ends2 1 sa
5	5	-4	6	ends2 1 se
4	-27	-2	-21	ends2 1 sh
4	14	21	4	ends2 1 si
-16	-14	12	-12	ends2 1 sk
-24	-19	-25	-1	ends2 1 sm
2	0	17	1	ends2 1 sr
-25	-11	-16	-34	ends2 1 ss
-33	-31	-19	-2	ends2 1 st
5	8	-14	-12	ends2 1 sy
-18	2	23	-11	ends2 1 ta
-18	-6	-5	1	ends2 1 te
9	-17	14	12	ends2 1 th
-5	-25	-15	-25	ends2 1 ti
2	-11	-4	-23	ends2 1 to
-30	3	-17	-6	ends2 1 ts
25	-12	12	-11	ends2 1 tt
-23	-1	-24	-7	ends2 1 ty
13	35	1	-3	ends2 1 tz
-5	-5	6	-2	ends2 1 ue
-1	-24	24	-26	ends2 1 uk
-2	-24	-11	-24	ends2 1 ul
-36	-17	-18	-36	ends2 1 um
-2	-27	-10	-21	ends2 1 un
-14	15	-16	-6	ends2 1 up
-20	-28	0	-25	ends2 1 ur
-23	-3	-28	-30	ends2 1 us
-36	-39	-27	-34	ends2 1 ut
-4	-5	5	-19	ends2 1 va
-47	-45	-43	-47	ends2 1 ve
-18	0	-15	-18	ends2 1 vy
17	0	23	2	ends2 1 wa
-17	-25	-2	-25	ends2 1 wn
-18	15	-22	13	ends2 1 ws
-39	-35	-37	-32	ends2 1 xx
-27	-35	4	-29	ends2 1 ya
-19	-22	-7	-15	ends2 1 za
30	0	12	5	ends2 1 zi
3	12	-15	-13	ends2 n a
-17	-14	16	-27	ends2 n ad
18	22	0	0	ends2 n ah
7	-4	16	20	ends2 n ai
1	-3	6	11	ends2 n al
-6	-6	-24	0	ends2 n am
16	-17	1	-6	ends2 n an
-9	-16	-21	-6	ends2 n ar
23	25	18	18	ends2 n as
-23	-21	-26	-4	ends2 n at
-4	-16	-11	-19	ends2 n au
2	-15	0	-14	ends2 n ay
-5	1	-17	-13	ends2 n ba
17	-3	12	0	ends2 n bi
4	0	26	1	ends2 n c
2	14	30	14	ends2 n ca
-7	4	-9	-17	ends2 n ce
39	13	37	27	ends2 n ch
6	-18	8	-8	ends2 n ck
-20	-12	-5	-17	ends2 n co
-18	-8	-26	-27	ends2 n cs
-13	2	-18	4	ends2 n ct
-13	-10	-14	3	ends2 n cy
0	31	4	-1	ends2 n da
2	-14	-2	5	ends2 n de
5	1	15	19	ends2 n do
0	17	0	-3	ends2 n ds
28	-6	25	-8	ends2 n ea
-14	-13	-27	-27	ends2 n ed
4	15	7	-13	ends2 n ee
16	19	15	17	ends2 n ek
-11	1	-5	-32	ends2 n el
21	-10	-8	7	ends2 n en
16	0	-1	-11	ends2 n er
14	5	2	-2	ends2 n et
-10	5	-16	-18	ends2 n ew
28	-1	22	10	ends2 n ey
36	-2	-1	1	ends2 n ez
8	12	-7	-5	ends2 n fe
17	-3	-3	-3	ends2 n ff
30	21	4	19	ends2 n ft
22	16	6	9	ends2 n ge
28	15	-4	-1	ends2 n gh
-19	-30	-29	9	ends2 n gn
6	6	-11	-12	ends2 n gs
21	1	2	2	ends2 n he
26	13	-1	1	ends2 n hi
-15	-27	-25	-24	ends2 n ht
22	12	4	29	ends2 n hy
-24	-30	-25	-2	ends2 n i
-6	40	15	-9	ends2 n ia
14	21	7	2	ends2 n ic
-3	25	0	18	ends2 n id
16	22	2	3	ends2 n ie
19	1	29	35	ends2 n ii
-9	-2	-9	-27	ends2 n il
7	19	4	-16	ends2 n in
29	31	6	14	ends2 n io
-8	-18	9	-18	ends2 n ir
31	8	9	28	ends2 n is
-17	-20	1	-29	ends2 n it
19	15	-1	-2	ends2 n ka
20	15	5	-10	ends2 n ke
34	-2	1	-2	ends2 n ki
10	14	-1	-13	ends2 n ks
7	-11	-7	-18	ends2 n la
-3	11	16	-10	ends2 n ld
17	2	-10	-23	ends2 n le
31	-1	2	5	ends2 n li
28	21	7	6	ends2 n ll
15	18	5	15	ends2 n ls
12	3	6	24	ends2 n lt
33	23	0	0	ends2 n ly
14	24	15	14	ends2 n ma
4	12	-18	-13	ends2 n me
10	-17	-18	-18	ends2 n mp
-9	8	-21	-24	ends2 n ms
22	24	0	29	ends2 n my
-1	20	-8	-11	ends2 n na
5	-3	17	-24	ends2 n nd
15	2	7	0	ends2 n ne
-1	-14	-2	-10	ends2 n ng
24	13	-1	0	ends2 n ni
16	11	14	18	ends2 n nk
14	27	0	0	ends2 n nn
20	2	18	19	ends2 n no
15	34	5	12	ends2 n ns
9	9	6	3	ends2 n nt
2	7	6	-12	ends2 n ny
0	-2	20	-1	ends2 n oa
15	6	8	-13	ends2 n od
-1	9	24	13	ends2 n ok
-8	2	4	-15	ends2 n ol
-20	-2	-7	-6	ends2 n om
4	1	1	-15	ends2 n on
15	9	2	-2	ends2 n or
10	-12	-15	-15	ends2 n os
21	6	16	2	ends2 n ot
29	0	-1	-1	ends2 n ov
-8	-26	-17	-11	ends2 n ow
10	18	-3	-2	ends2 n ox
0	-12	-18	1	ends2 n pe
5	8	-6	12	ends2 n ps
10	-13	1	-21	ends2 n ra
-10	-4	-17	-12	ends2 n rd
9	2	33	-7	ends2 n re
3	-15	8	-17	ends2 n rg
-3	-23	-25	-23	ends2 n ri
6	27	21	5	ends2 n rk
15	19	4	17	ends2 n rn
11	15	13	14	ends2 n ro
-1	15	-24	-23	ends2 n rs
-21	3	-20	-11	ends2 n rt
16	18	-5	22	ends2 n ru
-7	-13	-14	-18	ends2 n ry
2	16	41	7	ends2 n s
3	16	2	19	ends2 n sa
-3	16	-14	6	ends2 n se
16	-11	13	-12	ends2 n sh
3	26	4	3	ends2 n si
-16	-19	-24	-38	ends2 n ss
-13	-13	-21	-13	ends2 n st
5	-6	30	15	ends2 n sy
11	5	-5	13	ends2 n ta
10	1	-11	-8	ends2 n te
22	32	1	0	ends2 n th
-6	-14	-13	15	ends2 n to
-6	2	-24	8	ends2 n ts
36	-1	0	-1	ends2 n tt
13	23	12	-3	ends2 n ty
6	30	-1	1	ends2 n ub
3	21	6	-12	ends2 n ue
-19	-18	-12	-10	ends2 n um
0	-28	-24	-27	ends2 n un
-12	-14	-18	-12	ends2 n up
2	23	28	15	ends2 n ur
10	6	-16	-6	ends2 n us
20	-2	0	1	ends2 n va
4	17	-17	-14	ends2 n ve
-6	-14	-13	-24	ends2 n wn
-1	18	-12	-13	ends2 n ws
21	-4	1	-2	ends2 n ya
7	33	9	14	ends2 n ys
7	-13	-16	-1	ends2 n ze
2	0	17	1	ends3 1 &sr
-1	-3	-3	13	ends3 1 2dj
24	6	0	1	ends3 1 aaa
-14	-13	-17	2	ends3 1 abi
0	-10	-24	-20	ends3 1 ace
-3	-18	-15	-12	ends3 1 ack
-19	-20	-4	-19	ends3 1 act
-6	4	51	22	ends3 1 ada
-26	-29	-26	-26	ends3 1 ady
-16	-16	20	-9	ends3 1 ael
3	-2	-16	-15	ends3 1 age
-19	-17	-4	-15	ends3 1 ago
5	-14	9	-9	ends3 1 ail
-24	-21	17	-15	ends3 1 ain
12	16	4	-7	ends3 1 air
-1	-20	-16	-19	ends3 1 ake
0	-7	5	5	ends3 1 all
-18	2	-18	-22	ends3 1 als
4	5	35	3	ends3 1 aly
45	17	7	14	ends3 1 ama
-24	-22	-22	-23	ends3 1 ame
42	7	8	13	ends3 1 ams
18	20	25	7	ends3 1 ana
-8	2	24	-10	ends3 1 and
-2	-13	21	-9	ends3 1 ane
27	18	6	-4	ends3 1 ang
15	-7	-2	10	ends3 1 ano
-7	-22	-7	-4	ends3 1 ans
7	-17	-1	-13	ends3 1 ant
1	1	55	6	ends3 1 any
-5	1	-16	-1	ends3 1 ara
-2	-26	-28	-21	ends3 1 ard
12	16	25	-1	ends3 1 ark
-9	-20	-21	-17	ends3 1 aro
-17	-4	5	-17	ends3 1 ars
-17	-4	-16	-15	ends3 1 art
-25	-27	10	-25	ends3 1 ary
-14	-16	-4	5	ends3 1 ast
-4	-3	-10	-28	ends3 1 ate
-14	0	-16	-12	ends3 1 ats
4	-13	5	-8	ends3 1 ave
18	1	26	3	ends3 1 awa
7	-1	23	4	ends3 1 aya
-11	-16	-2	-9	ends3 1 aza
-2	1	21	4	ends3 1 azi
-13	-18	9	-12	ends3 1 bad
0	-2	25	2	ends3 1 bai
1	-7	31	5	ends3 1 bec
5	-13	-17	-8	ends3 1 ben
3	-12	-7	7	ends3 1 ber
-23	-26	-25	-23	ends3 1 big
12	-11	-9	-5	ends3 1 ble
-16	-18	-14	-16	ends3 1 bly
-21	-23	-22	-1	ends3 1 box
-27	-25	-23	-22	ends3 1 boy
14	-10	4	-12	ends3 1 bra
-17	-27	-24	-23	ends3 1 car
-29	-30	-29	-30	ends3 1 cer
-2	-15	-15	-14	ends3 1 ces
-14	7	-11	-10	ends3 1 che
3	-4	0	32	ends3 1 con
-15	-4	-16	-4	ends3 1 cup
-17	-17	-15	-19	ends3 1 dad
12	3	19	8	ends3 1 dan
-42	-40	-39	-35	ends3 1 day
16	-7	30	-6	ends3 1 den
26	-13	-8	-8	ends3 1 der
14	-11	25	0	ends3 1 dge
-5	-11	10	-17	ends3 1 dia
14	3	0	4	ends3 1 din
-13	1	49	-4	ends3 1 don
-2	4	10	9	ends3 1 ead
-13	-2	0	-12	ends3 1 eal
-27	-30	-27	-24	ends3 1 eat
24	-2	20	0	ends3 1 eau
3	6	35	4	ends3 1 ece
-29	-30	-26	-23	ends3 1 eck
-26	-29	-26	-24	ends3 1 ect
-20	-20	-16	-15	ends3 1 eed
5	-18	-17	-15	ends3 1 eee
-25	-31	-24	-21	ends3 1 eet
29	6	6	3	ends3 1 ela
-9	6	20	-7	ends3 1 eld
8	12	-16	-13	ends3 1 ell
8	16	3	-6	ends3 1 els
-38	-37	-34	-33	ends3 1 ely
-26	-27	-24	-22	ends3 1 end
5	1	2	10	ends3 1 ens
-23	0	-20	-21	ends3 1 ent
-23	-17	-21	5	ends3 1 era
-4	24	-12	-13	ends3 1 ers
-5	-10	14	-7	ends3 1 esh
-33	-18	-22	-32	ends3 1 ess
-21	-10	-18	-19	ends3 1 est
-8	12	-3	-7	ends3 1 ets
8	31	1	-3	ends3 1 etz
-18	15	-19	5	ends3 1 ews
-2	29	11	0	ends3 1 fax
4	2	36	10	ends3 1 gal
-14	-2	-4	-21	ends3 1 gan
-11	-4	4	-10	ends3 1 gen
-1	2	-11	5	ends3 1 ger
-21	-38	-32	-32	ends3 1 ght
-12	18	-9	-5	ends3 1 gle
-15	-3	23	-19	ends3 1 gon
-20	-24	-19	-18	ends3 1 got
18	17	21	17	ends3 1 gue
7	19	2	-3	ends3 1 hac
-33	-18	-4	-28	ends3 1 ham
26	-6	-2	-6	ends3 1 her
-2	-16	-18	3	ends3 1 hes
-3	-3	9	-1	ends3 1 hia
-11	-14	4	-8	ends3 1 hio
-24	-23	-23	-26	ends3 1 hot
-6	-6	17	-4	ends3 1 hou
-38	-25	-38	-34	ends3 1 ial
11	12	-23	7	ends3 1 ian
-24	-25	25	-17	ends3 1 ica
-8	-8	-32	-28	ends3 1 ice
8	5	41	5	ends3 1 ich
9	7	19	-2	ends3 1 ick
-19	3	-18	-21	ends3 1 ics
1	16	10	2	ends3 1 ida
-28	-29	-12	-25	ends3 1 ide
0	13	-2	-7	ends3 1 ied
-18	-7	-10	-29	ends3 1 ies
1	-1	30	8	ends3 1 iev
7	18	25	4	ends3 1 igo
4	2	23	1	ends3 1 iji
-18	-23	-1	-24	ends3 1 ile
14	7	19	9	ends3 1 ill
-29	-33	-26	-27	ends3 1 ils
-21	-22	-19	-20	ends3 1 ily
-24	-28	-24	-19	ends3 1 ime
-11	9	36	-5	ends3 1 ina
-1	1	35	7	ends3 1 ine
-35	-15	-26	-24	ends3 1 ing
-32	-33	-31	-32	ends3 1 ink
11	25	-7	-6	ends3 1 ins
-49	-11	-43	-28	ends3 1 ion
-16	-20	-18	-1	ends3 1 ior
-11	1	-6	-13	ends3 1 ire
-42	-41	-33	-38	ends3 1 iro
20	-1	15	18	ends3 1 ise
-29	-30	-27	-21	ends3 1 ish
-15	-7	-16	6	ends3 1 ism
8	-8	-17	-18	ends3 1 ito
-26	-27	-27	-9	ends3 1 ity
-19	2	6	-19	ends3 1 ium
-34	-24	-34	-34	ends3 1 ive
-24	-27	-21	-25	ends3 1 ked
1	0	8	2	ends3 1 kok
-21	-21	-5	-21	ends3 1 lem
17	-7	-3	18	ends3 1 len
-14	-13	-25	-26	ends3 1 ler
11	12	20	16	ends3 1 les
9	5	-7	-13	ends3 1 ley
-18	-22	33	-4	ends3 1 lia
12	-16	3	-13	ends3 1 lin
-1	1	3	5	ends3 1 lla
-9	-21	-1	-18	ends3 1 lle
-17	-36	-24	-27	ends3 1 lly
-33	-34	-19	-25	ends3 1 low
-7	-38	-35	-35	ends3 1 man
12	31	-1	-1	ends3 1 mas
-31	-8	-23	-32	ends3 1 men
10	13	-17	-14	ends3 1 mes
-4	18	-4	1	ends3 1 met
-24	-25	-23	-24	ends3 1 mum
-8	22	-9	-11	ends3 1 nal
-15	-23	11	1	ends3 1 nce
-9	-11	-9	12	ends3 1 nda
7	20	0	1	ends3 1 ndp
-14	-4	20	-13	ends3 1 nds
10	18	12	5	ends3 1 ndy
3	-17	-11	-15	ends3 1 ner
6	25	12	-5	ends3 1 nes
7	11	-8	-12	ends3 1 net
-25	-28	-22	-21	ends3 1 new
7	-10	-4	-14	ends3 1 ney
1	6	-2	0	ends3 1 nfp
-23	-25	-19	-19	ends3 1 nge
1	-14	7	9	ends3 1 nia
34	0	11	2	ends3 1 nna
1	2	-13	-10	ends3 1 nne
-3	-22	-1	-20	ends3 1 nny
6	-1	43	10	ends3 1 nto
-18	-4	-14	-20	ends3 1 nts
-23	-25	-21	-21	ends3 1 obs
-5	-13	-13	-20	ends3 1 ock
6	2	-8	17	ends3 1 oft
1	11	-5	-9	ends3 1 oks
-45	-53	-50	-42	ends3 1 ola
-19	-20	9	-13	ends3 1 ome
14	18	16	6	ends3 1 ona
20	-6	13	-3	ends3 1 ond
16	8	7	-7	ends3 1 one
-7	-31	-19	-26	ends3 1 ong
-9	-5	-26	-32	ends3 1 ons
25	1	2	5	ends3 1 ont
5	1	13	-8	ends3 1 ood
-5	-8	-27	-15	ends3 1 ook
-33	4	-27	-26	ends3 1 ool
-3	6	24	-3	ends3 1 ope
14	29	30	4	ends3 1 ord
16	-11	25	-8	ends3 1 ore
-21	-20	-3	-18	ends3 1 ork
-2	17	-5	-7	ends3 1 orn
-12	-18	-27	-27	ends3 1 ors
-7	-30	-23	-23	ends3 1 ort
-6	-16	-24	-21	ends3 1 ory
-21	-26	-21	-20	ends3 1 ost
-4	18	-4	-9	ends3 1 ots
20	-13	-12	-7	ends3 1 ott
-15	-18	7	-17	ends3 1 our
-15	10	7	-9	ends3 1 ous
-39	-30	-29	-27	ends3 1 ove
-17	-25	-2	-25	ends3 1 own
-1	1	37	3	ends3 1 pan
30	-13	-9	-6	ends3 1 per
-10	24	-6	-4	ends3 1 ple
36	-1	2	2	ends3 1 ppa
-24	-28	-22	-22	ends3 1 ppy
-8	-22	5	-23	ends3 1 que
-4	-20	-19	-16	ends3 1 ral
-7	17	0	13	ends3 1 ram
-7	-18	21	-19	ends3 1 ran
5	-5	42	9	ends3 1 raq
-27	-29	-29	-26	ends3 1 rch
-15	-4	-24	-23	ends3 1 rds
-5	-30	-23	-23	ends3 1 red
28	-8	-4	-5	ends3 1 ren
-19	-27	-26	-26	ends3 1 res
19	-1	40	8	ends3 1 ria
27	3	38	9	ends3 1 rio
0	-28	-3	-24	ends3 1 ris
18	1	29	10	ends3 1 rne
16	15	4	1	ends3 1 rns
33	-1	-1	4	ends3 1 ron
10	17	14	2	ends3 1 rra
21	-9	9	16	ends3 1 rry
1	-1	25	5	ends3 1 rta
14	1	17	3	ends3 1 rth
-14	3	-11	-11	ends3 1 rts
-1	33	28	8	ends3 1 sea
0	-18	-11	-14	ends3 1 sed
-12	-24	-22	-23	ends3 1 ser
-42	-43	-28	-33	ends3 1 set
-19	-23	-3	-18	ends3 1 sex
-4	-9	54	7	ends3 1 sia
9	12	10	0	ends3 1 sin
15	41	0	1	ends3 1 sis
27	-11	3	-13	ends3 1 son
7	25	2	3	ends3 1 spd
-26	-30	-24	-8	ends3 1 sts
-18	-4	-19	-14	ends3 1 tal
-7	-19	16	-11	ends3 1 tan
-27	-30	-22	-23	ends3 1 tay
-25	-1	-20	-18	ends3 1 ted
-7	22	4	6	ends3 1 ter
-21	-5	-21	-23	ends3 1 tes
-15	-4	1	-15	ends3 1 tic
43	2	3	11	ends3 1 tin
-2	13	14	2	ends3 1 tle
-16	-21	-3	-13	ends3 1 tly
17	31	23	19	ends3 1 ton
-25	-29	-23	-26	ends3 1 top
-19	-30	-32	-28	ends3 1 tor
-3	16	14	-1	ends3 1 try
-12	33	-5	-2	ends3 1 tty
-33	-33	-34	-30	ends3 1 uck
12	1	49	9	ends3 1 uk
-10	-14	-10	-18	ends3 1 ung
-12	1	-7	6	ends3 1 ure
-21	-20	-2	-18	ends3 1 urn
-2	-16	0	-14	ends3 1 ury
-17	-1	-5	-18	ends3 1 use
29	1	-2	2	ends3 1 ush
-6	-7	5	10	ends3 1 ust
10	24	3	-3	ends3 1 uup
-4	12	-4	-3	ends3 1 val
-7	-3	1	-7	ends3 1 var
-9	-25	-22	-22	ends3 1 vel
-5	7	7	-16	ends3 1 ver
12	-2	38	4	ends3 1 vic
-2	13	14	-1	ends3 1 way
3	4	11	-6	ends3 1 wer
-12	-27	-7	-20	ends3 1 win
-18	-22	0	-11	ends3 1 xas
4	-14	-9	-7	ends3 1 yer
2	-1	24	-3	ends3 1 ypt
10	0	0	3	ends3 1 zig
1	0	28	-2	ends3 1 zil
3	12	-15	-13	ends3 n a
18	1	18	-5	ends3 n ace
1	9	4	20	ends3 n acy
-3	27	5	-1	ends3 n ada
26	16	0	2	ends3 n age
3	14	7	-10	ends3 n ail
-12	-21	4	-20	ends3 n ain
0	11	3	-12	ends3 n ake
4	-18	-15	-20	ends3 n ale
27	27	2	5	ends3 n all
10	36	1	0	ends3 n als
15	17	-4	15	ends3 n ama
5	24	-4	-4	ends3 n ame
17	19	1	0	ends3 n ams
-1	-8	-18	-15	ends3 n ana
26	22	35	2	ends3 n and
-2	14	19	17	ends3 n ang
10	30	-1	-4	ends3 n ank
14	28	0	0	ends3 n ann
12	-1	-16	10	ends3 n ans
7	1	-12	-12	ends3 n ant
14	28	1	-2	ends3 n any
-6	-21	-14	-18	ends3 n ard
-15	9	-8	-18	ends3 n are
2	18	10	0	ends3 n ark
-2	6	-6	2	ends3 n ars
22	-15	0	12	ends3 n art
-4	-20	3	-19	ends3 n ast
-9	3	-2	-24	ends3 n ate
14	20	6	38	ends3 n ats
21	-4	1	-2	ends3 n aya
8	30	14	-2	ends3 n ays
-7	2	-20	-15	ends3 n ber
0	3	16	0	ends3 n bia
-15	-6	-15	-15	ends3 n ble
6	24	1	0	ends3 n bly
4	0	26	1	ends3 n c
-1	16	-15	-14	ends3 n ces
21	4	6	6	ends3 n che
-11	3	-21	-17	ends3 n cil
6	0	1	-12	ends3 n cks
-6	-3	-11	-5	ends3 n cup
-32	-38	-40	-20	ends3 n day
15	-4	14	15	ends3 n den
-2	-7	-7	-20	ends3 n der
-3	1	-19	-20	ends3 n dge
-11	-4	4	-13	ends3 n dom
12	10	14	-1	ends3 n don
-10	-26	-26	-25	ends3 n ear
12	-6	-1	-10	ends3 n eau
-21	-12	-20	-9	ends3 n een
22	12	16	0	ends3 n eet
5	21	3	18	ends3 n eft
5	20	22	2	ends3 n ege
3	43	1	4	ends3 n ein
5	-3	22	-2	ends3 n eld
26	-2	1	18	ends3 n ell
14	-3	-2	-3	ends3 n elt
3	32	-1	0	ends3 n ens
-3	12	-3	7	ends3 n ent
3	13	-8	11	ends3 n ero
-2	4	-25	-30	ends3 n ers
-2	1	-4	-16	ends3 n ery
19	-5	-1	-2	ends3 n esh
-11	-11	-31	-29	ends3 n ess
-9	-18	-12	9	ends3 n est
16	-2	-1	-1	ends3 n ett
9	43	-4	-6	ends3 n ety
-1	14	-11	-11	ends3 n ews
24	-2	0	1	ends3 n gan
16	-17	-17	1	ends3 n ger
1	-2	8	-1	ends3 n goa
1	11	-14	-14	ends3 n gue
6	22	1	2	ends3 n ham
22	-1	-2	19	ends3 n han
21	4	-6	-3	ends3 n her
-1	-9	-26	-28	ends3 n how
-12	-11	-10	-22	ends3 n hts
-24	-30	-25	-2	ends3 n i
2	15	30	15	ends3 n ica
-11	4	-32	-24	ends3 n ice
19	-1	15	-2	ends3 n ich
12	-7	-13	-13	ends3 n ick
-4	10	-14	-15	ends3 n ics
-21	-22	-2	-21	ends3 n ide
29	3	17	4	ends3 n ier
-19	-13	-16	-5	ends3 n ies
-19	-30	-29	9	ends3 n ign
10	1	27	34	ends3 n ii
12	-17	5	-14	ends3 n ill
13	20	14	4	ends3 n ina
14	14	-8	8	ends3 n ine
-6	-24	-47	-28	ends3 n ing
9	-3	7	13	ends3 n ink
17	12	23	2	ends3 n ins
-18	9	11	-3	ends3 n ion
12	-17	-13	-13	ends3 n ips
26	-9	43	-1	ends3 n ire
15	0	23	0	ends3 n ish
26	1	3	4	ends3 n ith
1	25	16	-4	ends3 n ity
-10	-5	-7	-3	ends3 n ium
-20	-18	-25	-22	ends3 n ive
31	0	2	20	ends3 n ker
20	-2	0	2	ends3 n kie
6	-16	-2	-17	ends3 n lds
16	16	-4	-1	ends3 n ler
-5	10	8	-10	ends3 n les
14	16	-1	3	ends3 n ley
-1	26	18	-1	ends3 n lia
32	1	1	0	ends3 n lin
11	-17	1	11	ends3 n lls
18	-2	1	2	ends3 n lly
-18	-19	-5	5	ends3 n low
6	30	-1	1	ends3 n lub
6	-25	-24	-23	ends3 n man
-11	-10	-14	3	ends3 n men
13	-11	-12	-10	ends3 n mer
-4	0	-2	-9	ends3 n mes
-4	-20	-17	-11	ends3 n min
1	42	-2	-7	ends3 n nal
-11	2	-22	-7	ends3 n nce
13	-2	-1	0	ends3 n nde
14	-23	-15	-17	ends3 n ner
20	35	13	3	ends3 n nes
37	4	3	8	ends3 n ney
0	-3	10	14	ends3 n nge
6	6	-11	-12	ends3 n ngs
0	21	5	-1	ends3 n nia
11	-19	-13	-17	ends3 n nor
-1	-10	27	-9	ends3 n nty
0	-7	29	-15	ends3 n oad
4	17	0	-2	ends3 n oba
-2	-15	11	-5	ends3 n ock
28	3	16	3	ends3 n ole
23	2	16	3	ends3 n ond
17	-1	34	1	ends3 n one
21	-2	29	3	ends3 n ong
3	34	-5	-12	ends3 n ons
8	12	18	2	ends3 n ont
18	20	19	-3	ends3 n ood
-1	25	-7	-4	ends3 n ool
18	-3	18	17	ends3 n oor
13	28	-3	15	ends3 n ord
23	5	-4	-7	ends3 n ore
4	23	25	4	ends3 n ork
12	22	7	7	ends3 n ors
-15	15	-6	-21	ends3 n ort
-20	-6	-20	-8	ends3 n ory
12	-2	19	-1	ends3 n oss
28	-2	3	6	ends3 n ott
4	17	-3	-5	ends3 n ove
-6	-14	-13	-24	ends3 n own
-20	-16	-30	-27	ends3 n per
17	16	1	2	ends3 n ray
6	20	-8	-11	ends3 n rce
4	12	19	23	ends3 n rch
21	35	1	19	ends3 n rds
25	4	28	3	ends3 n rea
10	18	0	-3	ends3 n rio
21	0	3	0	ends3 n ris
10	20	0	27	ends3 n rmy
-4	-18	-21	-17	ends3 n ron
17	21	-1	-3	ends3 n rst
8	41	-5	-6	ends3 n rty
-2	-3	-19	-21	ends3 n rum
-15	-20	-22	-20	ends3 n run
2	16	41	7	ends3 n s
15	-4	19	-5	ends3 n sey
1	42	15	7	ends3 n sia
25	-2	1	-4	ends3 n ski
40	-18	-8	-11	ends3 n son
2	3	-6	14	ends3 n sts
14	12	27	-2	ends3 n tal
1	27	8	-4	ends3 n tar
3	27	-1	-1	ends3 n ted
-4	12	-12	-12	ends3 n tee
23	17	-5	-7	ends3 n ten
4	2	5	-15	ends3 n ter
-1	10	15	1	ends3 n tes
21	15	1	7	ends3 n tin
12	-7	-2	-11	ends3 n ton
12	32	-1	0	ends3 n tor
9	16	34	2	ends3 n tre
11	19	22	1	ends3 n tro
-7	-14	-13	15	ends3 n tto
32	-1	1	2	ends3 n tty
15	0	1	1	ends3 n ugh
-13	0	-1	-15	ends3 n und
16	44	14	14	ends3 n urt
11	9	11	-1	ends3 n ury
7	41	20	34	ends3 n use
12	2	3	2	ends3 n ush
10	40	-1	-1	ends3 n ute
-7	-19	7	18	ends3 n val
1	11	10	-7	ends3 n ver
-14	-11	-24	-10	ends3 n ves
5	-25	-26	7	ends3 n war
0	5	32	-10	ends3 n way
-4	14	-1	-13	ends3 n wer
22	-1	-1	-2	ends3 n yan
9	-2	-3	-2	ends3 n yer
27	-3	-2	-1	ends3 n yne
-17	-14	-25	-27	first air
8	31	-1	-3	first alliance
4	7	25	1	first bank
-18	-24	-22	-25	first best
31	-2	-1	-3	first bill
-3	19	9	-9	first black
-13	6	-5	-16	first blue
27	-1	1	1	first bob
10	28	7	2	first bowling
-10	-10	10	-16	first city
1	-1	0	9	first classic
9	18	8	24	first cold
-1	7	-15	-15	first communist
17	38	11	6	first conservative
13	30	7	5	first council
12	38	1	2	first democratic
-6	-10	-11	-5	first first
-19	-14	-22	-18	first foreign
29	1	-1	4	first frank
-13	-5	-17	-18	first free
-15	-19	-16	-3	first good
12	35	-3	1	first green
-21	-29	-25	-27	first happy
29	0	-3	0	first harry
-14	-5	-17	-18	first home
-2	-6	-21	-1	first house
17	31	18	5	first international
38	10	-2	3	first james
8	16	4	0	first league
8	21	1	-4	first legislative
9	20	1	11	first liberal
-8	-21	-14	7	first live
25	17	0	1	first mark
34	-1	-1	3	first mike
4	17	2	-1	first national
-2	20	12	6	first new
8	2	19	3	first north
-2	-8	19	-9	first northern
1	-2	8	-1	first old
6	22	5	-6	first party
22	0	1	2	first peter
4	27	1	-1	first popular
13	39	13	8	first progressive
4	28	7	21	first red
8	22	1	2	first reform
28	-1	-2	2	first rob
10	4	31	27	first royal
1	14	20	1	first sierra
-19	-21	-25	-26	first social
10	27	2	1	first socialist
1	-1	48	3	first south
-6	5	13	-9	first state
16	38	12	12	first supreme
-15	-20	-22	-20	first temple
16	23	27	0	first union
2	19	29	-8	first united
11	12	16	-3	first university
4	20	-2	-4	first us
-17	-18	-20	-2	first war
-6	4	15	-14	first west
3	12	20	0	first western
-13	8	8	-13	first white
-15	-11	-29	-4	first world
1	0	5	13	gap< 0
-35	-33	-37	-23	gap< 1
-11	-13	-9	11	gap< 10
-6	-12	-4	-23	gap< 16
16	8	0	-2	gap< 18
25	24	25	16	gap< 2
10	52	12	-13	gap< 32
-32	-22	-37	-33	gap< 4
-12	-13	-31	-23	gap< 512
-15	-23	-17	-32	gap< 514
-10	-33	-27	-10	gap< 520
15	-11	-9	-9	gap< 528
38	5	7	6	gap< 544
3	10	-11	-12	gap< 576
-19	7	-20	-4	gap< 64
27	38	2	22	gap< 66
-45	-35	-48	-6	gap< 8
-3	-3	-3	-8	gap< <
-5	-5	-6	-13	gap> 0
-46	-38	-38	-43	gap> 1
0	-21	-20	-20	gap> 10
1	-2	-11	12	gap> 16
-21	-22	-17	14	gap> 18
19	28	23	34	gap> 2
21	18	13	23	gap> 32
10	9	-2	16	gap> 34
-36	-47	-32	-48	gap> 4
-6	-12	-9	15	gap> 48
-16	-30	-19	-12	gap> 512
-17	-5	-16	-24	gap> 514
-18	-17	-36	-36	gap> 516
33	-6	-5	-3	gap> 520
31	17	8	7	gap> 544
-9	16	-13	-17	gap> 576
3	14	-2	-2	gap> 64
3	28	18	-5	gap> 66
-29	-15	-26	-27	gap> 8
1	3	5	0	gap> >
-13	-8	-3	0	l1 0
-8	-7	0	-14	l1 1 0
-3	-11	-10	-10	l1 1 <
0	-2	6	0	l1 1 Name
-7	-1	-1	-27	l1 1 a
17	17	3	13	l1 1 about
-1	-2	22	-2	l1 1 across
17	9	18	3	l1 1 after
19	5	17	-2	l1 1 against
12	14	7	7	l1 1 ago
-8	-6	-20	-20	l1 1 all
-17	-6	-7	1	l1 1 an
-1	-7	4	10	l1 1 and
-11	-6	3	8	l1 1 another
8	2	0	3	l1 1 apparently
-19	-8	-3	1	l1 1 are
-2	-1	15	2	l1 1 around
8	-1	-6	0	l1 1 artillery
-5	-4	2	-11	l1 1 as
3	15	1	3	l1 1 association
8	7	12	-7	l1 1 at
10	2	4	4	l1 1 awarding
0	27	-3	-5	l1 1 band
2	-3	13	0	l1 1 base
-12	-25	-13	-26	l1 1 be
11	-2	10	3	l1 1 before
7	-2	16	0	l1 1 between
14	-2	5	5	l1 1 both
-8	-14	9	-10	l1 1 breaking
19	-2	0	2	l1 1 brother
11	18	7	-11	l1 1 by
0	14	-4	17	l1 1 called
20	-2	2	3	l1 1 calls
2	0	21	0	l1 1 central
-7	-2	0	-4	l1 1 connects
-5	-3	27	0	l1 1 county
-28	-30	-32	-27	l1 1 d
8	-1	-6	0	l1 1 defeated
0	0	5	2	l1 1 demanding
8	2	2	2	l1 1 despite
6	1	-1	2	l1 1 diner
6	-1	0	0	l1 1 discharge
1	15	9	1	l1 1 east
11	-22	-16	-1	l1 1 election
7	2	2	2	l1 1 end
5	0	-1	1	l1 1 fair
3	2	28	4	l1 1 festival
-3	-8	-2	17	l1 1 first
4	23	6	6	l1 1 follow
6	14	11	-17	l1 1 for
17	1	26	-3	l1 1 from
-25	-30	-28	-31	l1 1 his
1	-4	7	-2	l1 1 however
26	5	17	5	l1 1 if
-18	-21	5	-4	l1 1 in
18	15	11	0	l1 1 include
8	-6	-13	-12	l1 1 including
12	0	12	4	l1 1 independence
8	-1	-6	0	l1 1 interrupt
6	-11	12	-11	l1 1 into
6	0	-9	8	l1 1 is
9	-13	-7	-10	l1 1 it
-9	-5	27	-2	l1 1 jobs
6	1	0	2	l1 1 knocked
6	-4	9	2	l1 1 later
9	5	1	3	l1 1 league
2	9	15	0	l1 1 left
8	8	-1	18	l1 1 like
14	21	12	5	l1 1 live
10	2	4	4	l1 1 month
7	12	9	2	l1 1 morning
-25	-29	-26	-27	l1 1 my
17	-1	1	4	l1 1 name
6	-1	0	0	l1 1 navy
1	-1	32	0	l1 1 near
-9	10	-11	-13	l1 1 new
-7	-8	-5	-15	l1 1 news
1	-1	10	0	l1 1 north
19	15	1	0	l1 1 now
1	-7	19	-5	l1 1 of
5	7	-14	-13	l1 1 off
8	-1	-4	1	l1 1 offends
5	10	5	-16	l1 1 on
3	1	-20	-23	l1 1 or
-19	-2	-17	-17	l1 1 our
-9	-15	-7	-16	l1 1 outside
10	7	22	-8	l1 1 over
5	31	3	7	l1 1 party
3	-15	-16	-13	l1 1 president
6	1	0	2	l1 1 prime
6	1	0	2	l1 1 protege
5	0	0	1	l1 1 provided
8	-1	-6	0	l1 1 provisions
6	-1	0	0	l1 1 putting
5	2	1	15	l1 1 ring
-4	9	13	-13	l1 1 s
-21	3	-17	-21	l1 1 say
19	23	15	0	l1 1 says
5	2	2	2	l1 1 show
1	-4	9	-2	l1 1 since
6	-1	0	0	l1 1 skill
2	0	12	2	l1 1 south
2	-3	13	3	l1 1 southbound
6	1	0	2	l1 1 staggered
0	0	8	-2	l1 1 street
7	2	2	2	l1 1 surgery
5	0	0	1	l1 1 taught
5	15	15	6	l1 1 tells
0	-25	-8	-19	l1 1 that
-9	-1	-5	-2	l1 1 the
-10	5	4	-13	l1 1 then
5	0	0	1	l1 1 thirteen
-2	-1	13	-1	l1 1 throughout
5	9	-8	-4	l1 1 time
8	18	9	5	l1 1 to
-17	5	-16	-28	l1 1 two
10	-1	-1	22	l1 1 under
-4	-3	-8	-19	l1 1 via
-24	-6	0	-14	l1 1 video
7	2	2	2	l1 1 violated
-7	-11	-3	5	l1 1 was
-11	4	-5	-7	l1 1 watch
7	22	8	1	l1 1 were
14	1	0	2	l1 1 what
22	0	6	7	l1 1 when
26	-2	-3	-1	l1 1 while
-7	-13	-12	-10	l1 1 whom
24	19	17	-1	l1 1 with
-18	0	-14	-15	l1 1 won
12	12	19	20	l1 1 years
-15	-13	-15	-12	l1 1 young
-5	6	4	-3	l1 1000 0
4	-8	0	-5	l1 1000 <
11	6	14	10	l1 1000 Name
1	4	10	-15	l1 1000 a
15	2	2	12	l1 1000 about
15	-1	16	3	l1 1000 after
7	2	18	-3	l1 1000 against
-12	-9	-1	10	l1 1000 an
-19	-3	11	11	l1 1000 and
-7	0	7	13	l1 1000 another
8	2	0	3	l1 1000 apparently
-2	-1	13	2	l1 1000 around
8	-1	-6	0	l1 1000 artillery
13	19	25	8	l1 1000 as
3	15	1	3	l1 1000 association
9	14	22	-1	l1 1000 at
2	-3	13	0	l1 1000 base
9	-1	10	3	l1 1000 before
10	-2	14	1	l1 1000 between
2	4	11	4	l1 1000 both
5	3	3	-16	l1 1000 by
-7	-2	0	-4	l1 1000 connects
8	-1	-6	0	l1 1000 defeated
6	1	0	2	l1 1000 despite
6	1	-1	2	l1 1000 diner
6	-1	0	0	l1 1000 discharge
1	15	9	1	l1 1000 east
15	-12	-11	-14	l1 1000 election
2	1	25	3	l1 1000 festival
5	0	3	25	l1 1000 first
4	6	12	-19	l1 1000 for
15	7	33	4	l1 1000 from
1	-4	7	-2	l1 1000 however
-16	-18	5	0	l1 1000 in
12	0	12	4	l1 1000 independence
8	-1	-6	0	l1 1000 interrupt
2	-1	34	4	l1 1000 into
-2	-6	-11	4	l1 1000 is
-3	1	33	4	l1 1000 jobs
6	1	0	2	l1 1000 knocked
6	-4	9	2	l1 1000 later
9	5	1	3	l1 1000 league
1	11	11	-1	l1 1000 left
6	-1	0	0	l1 1000 navy
1	-1	32	0	l1 1000 near
1	-1	10	0	l1 1000 north
12	-6	26	-6	l1 1000 of
-14	-12	-8	-29	l1 1000 on
5	10	-9	-12	l1 1000 or
-19	0	14	-15	l1 1000 over
5	31	3	7	l1 1000 party
6	1	0	2	l1 1000 prime
6	1	0	2	l1 1000 protege
5	0	0	1	l1 1000 provided
8	-1	-6	0	l1 1000 provisions
6	-1	0	0	l1 1000 putting
5	2	1	15	l1 1000 ring
1	14	19	-6	l1 1000 s
8	16	13	-9	l1 1000 says
6	-1	0	0	l1 1000 skill
2	0	12	2	l1 1000 south
2	-3	13	3	l1 1000 southbound
6	1	0	2	l1 1000 staggered
0	0	8	-2	l1 1000 street
5	0	0	1	l1 1000 taught
4	-20	-13	-16	l1 1000 that
4	-5	0	3	l1 1000 the
-14	-3	4	-15	l1 1000 then
5	0	0	1	l1 1000 thirteen
-2	0	10	1	l1 1000 throughout
8	14	2	6	l1 1000 time
-13	-10	3	-22	l1 1000 to
-10	17	-6	-13	l1 1000 two
-3	-3	-21	-18	l1 1000 via
-10	-11	-6	4	l1 1000 was
8	2	0	3	l1 1000 what
6	-1	6	3	l1 1000 when
15	9	9	-7	l1 1000 with
4	-15	-10	-10	l1 1001 0
29	-3	15	3	l1 1001 <
-1	-5	-8	-20	l1 1001 Name
32	19	8	3	l1 1001 and
-15	-12	-6	-11	l1 1001 as
0	0	5	2	l1 1001 demanding
27	9	37	12	l1 1001 in
7	-1	16	5	l1 1001 of
18	3	4	4	l1 1001 president
10	4	23	-3	l1 1011 0
21	17	10	3	l1 1011 <
-3	-8	11	-10	l1 1011 Name
20	-10	0	-16	l1 1011 and
-6	-24	-18	-24	l1 1011 as
22	1	5	7	l1 1011 at
19	-2	0	2	l1 1011 brother
5	0	-1	1	l1 1011 calls
-24	-25	-28	-23	l1 1011 d
5	0	-1	1	l1 1011 fair
0	1	-2	-12	l1 1011 for
23	2	11	8	l1 1011 from
8	-1	-4	1	l1 1011 if
-12	-12	16	-6	l1 1011 in
-2	0	6	1	l1 1011 left
8	-1	-4	1	l1 1011 morning
-20	-29	-19	-26	l1 1011 of
8	-1	-4	1	l1 1011 offends
1	-2	12	5	l1 1011 tells
12	-1	18	8	l1 1011 that
-22	-4	-5	-31	l1 1011 the
4	10	2	-9	l1 1011 to
5	0	-1	1	l1 1011 whom
7	-1	6	5	l1 1011 with
-18	-24	-21	-26	l1 1100 0
-32	-24	-28	-26	l1 1100 <
-23	-6	-10	-13	l1 1100 Name
-23	-22	-25	-22	l1 1100 a
10	2	4	4	l1 1100 ago
-7	6	-6	-10	l1 1100 an
-20	-4	-7	7	l1 1100 and
-18	-7	-21	-17	l1 1100 at
10	2	4	4	l1 1100 awarding
7	2	2	2	l1 1100 despite
7	2	2	2	l1 1100 end
5	16	6	6	l1 1100 follow
-1	17	5	-4	l1 1100 for
-20	-4	1	-16	l1 1100 from
-16	-20	-17	-21	l1 1100 his
-17	-11	-8	-24	l1 1100 in
-6	-15	-12	-13	l1 1100 including
-10	-16	-13	-15	l1 1100 it
10	2	4	4	l1 1100 month
-20	-25	-22	-24	l1 1100 my
10	2	4	4	l1 1100 name
-29	-39	-25	-25	l1 1100 news
9	13	-4	-3	l1 1100 now
-18	10	2	7	l1 1100 of
4	24	-3	-5	l1 1100 on
12	15	1	5	l1 1100 says
7	2	2	2	l1 1100 surgery
-18	4	-16	-7	l1 1100 the
8	30	-2	17	l1 1100 to
-18	-1	-15	-12	l1 1100 video
7	2	2	2	l1 1100 violated
-16	-20	-15	-17	l1 1100 watch
7	2	2	2	l1 1100 when
18	23	12	-2	l1 1100 with
10	2	4	4	l1 1100 years
13	6	-18	-8	l1 1101 <
-14	-25	-25	-23	l1 1101 Name
5	2	2	2	l1 1101 both
5	2	2	2	l1 1101 show
5	2	2	2	l1 1101 since
13	0	19	-6	l1 1101 the
5	2	2	2	l1 1101 young
28	3	1	30	l1 1111 <
-3	-3	-3	-8	l1 <
2	-5	1	-5	l1 Name
-3	-4	0	-18	l1 a
18	10	-2	7	l1 about
4	-5	21	-3	l1 across
12	18	14	-3	l1 after
27	17	15	-3	l1 against
12	14	7	7	l1 ago
-13	-10	-26	-19	l1 all
-25	-6	-9	-3	l1 an
15	14	10	13	l1 and
-11	-6	3	8	l1 another
8	2	0	3	l1 apparently
-18	3	-2	-1	l1 are
-2	-1	15	2	l1 around
2	-16	-14	-9	l1 arrived
8	-1	-6	0	l1 artillery
2	-8	6	6	l1 as
1	19	0	-1	l1 association
-4	16	13	-11	l1 at
10	2	4	4	l1 awarding
4	48	10	1	l1 band
2	-3	13	0	l1 base
-12	-25	-13	-26	l1 be
13	8	13	-1	l1 before
8	-1	28	-1	l1 between
-10	-9	-10	14	l1 book
15	-1	5	14	l1 both
-2	2	16	-4	l1 breaking
20	-2	0	2	l1 brother
16	3	0	0	l1 but
32	27	15	-3	l1 by
-5	16	-8	24	l1 called
20	-2	2	3	l1 calls
21	0	5	3	l1 candidate
7	-1	-1	1	l1 capturing
2	0	21	0	l1 central
16	0	0	0	l1 chairman
3	-9	17	-2	l1 city
23	1	1	0	l1 colonel
3	17	-3	3	l1 committee
-7	-2	0	-4	l1 connects
0	-1	0	8	l1 continue
-5	-4	29	0	l1 county
1	22	-5	-1	l1 currently
-28	-30	-32	-27	l1 d
14	10	-2	3	l1 defeated
0	0	5	2	l1 demanding
20	2	3	4	l1 democrat
11	2	2	3	l1 despite
6	1	-1	2	l1 diner
13	-1	1	2	l1 director
6	-1	0	0	l1 discharge
10	1	7	24	l1 during
1	15	9	1	l1 east
8	-2	-9	0	l1 election
17	-1	1	1	l1 end
5	-1	-2	0	l1 engineer
11	-1	-1	-1	l1 fact
5	0	-1	1	l1 fair
4	10	0	1	l1 federation
3	2	28	4	l1 festival
-10	-15	-9	6	l1 first
4	26	6	6	l1 follow
25	2	6	17	l1 following
-7	1	1	-5	l1 for
-14	5	2	-7	l1 former
16	0	3	4	l1 founder
13	1	29	-2	l1 from
3	9	1	12	l1 future
6	-16	-12	-15	l1 general
-19	-29	-29	-32	l1 get
29	1	3	6	l1 governor
-5	-22	-20	-19	l1 have
-10	-8	-10	6	l1 head
-25	-30	-28	-31	l1 his
13	-3	9	1	l1 however
26	9	18	5	l1 if
-20	-8	2	-4	l1 in
26	19	10	-2	l1 include
17	-1	20	-2	l1 included
9	5	-14	-1	l1 including
22	7	1	3	l1 incumbent
12	0	12	4	l1 independence
6	1	-2	15	l1 independent
1	22	-1	0	l1 international
8	-1	-6	0	l1 interrupt
-3	5	6	-8	l1 into
5	-13	-21	-4	l1 is
6	-1	4	0	l1 island
-2	-18	-16	-20	l1 it
-2	-22	1	-25	l1 its
-26	-25	11	-18	l1 jobs
-9	14	-9	-11	l1 joined
17	1	1	3	l1 journalist
15	16	7	4	l1 kill
6	1	0	2	l1 knocked
16	3	20	-4	l1 later
31	1	2	6	l1 leader
7	14	0	-1	l1 league
5	19	17	1	l1 left
8	29	1	19	l1 like
12	15	9	-2	l1 live
15	7	-5	-6	l1 manager
7	1	-8	-11	l1 me
-1	-9	-9	-11	l1 means
20	17	1	-3	l1 member
29	3	5	4	l1 minister
10	2	4	4	l1 month
7	12	9	2	l1 morning
-17	-13	-15	-1	l1 movement
-38	-40	-40	-36	l1 my
-13	-1	-5	7	l1 n 0
-2	10	6	-1	l1 n <
11	0	-3	-9	l1 n Name
4	1	0	-6	l1 n a
11	-15	-12	-14	l1 n about
-2	11	-14	-7	l1 n after
24	20	0	0	l1 n against
-8	-6	-11	-11	l1 n all
-13	1	-5	-4	l1 n an
29	34	14	5	l1 n and
13	-6	7	21	l1 n as
-16	12	9	-14	l1 n at
7	38	9	-1	l1 n band
7	-1	23	-3	l1 n between
6	0	-1	1	l1 n but
37	27	16	4	l1 n by
28	-3	2	4	l1 n candidate
7	-1	-1	1	l1 n capturing
16	0	0	0	l1 n chairman
23	1	1	0	l1 n colonel
0	-1	0	8	l1 n continue
1	22	-5	-1	l1 n currently
16	14	5	5	l1 n defeated
20	2	2	2	l1 n democrat
13	-1	1	2	l1 n director
10	1	7	24	l1 n during
0	20	11	0	l1 n election
5	-1	-2	0	l1 n engineer
9	-1	-2	0	l1 n fact
-16	-17	-14	-10	l1 n for
4	22	18	10	l1 n former
16	0	3	4	l1 n founder
-9	2	15	-2	l1 n from
0	-1	0	8	l1 n future
29	-1	2	-1	l1 n general
16	0	-1	2	l1 n governor
1	-7	-5	-6	l1 n have
17	0	2	2	l1 n however
-12	8	7	0	l1 n in
16	11	-6	-3	l1 n include
20	0	4	1	l1 n included
4	8	-9	1	l1 n including
22	7	1	3	l1 n incumbent
3	14	1	0	l1 n international
-7	13	2	-4	l1 n into
2	-19	-25	-25	l1 n is
6	-1	4	0	l1 n island
-19	-11	-20	-19	l1 n it
-28	-29	-27	-25	l1 n jobs
17	1	1	3	l1 n journalist
20	-1	1	1	l1 n leader
2	14	-1	-3	l1 n league
2	15	3	-1	l1 n left
4	26	0	-5	l1 n like
5	-2	1	-6	l1 n live
6	0	-1	1	l1 n means
20	17	1	-3	l1 n member
25	-2	-2	0	l1 n minister
-27	-30	-31	-29	l1 n my
7	-13	-10	-14	l1 n named
-25	-16	-8	-26	l1 n new
8	-4	-4	-9	l1 n news
4	7	3	2	l1 n of
-14	-17	8	-4	l1 n on
9	17	18	15	l1 n or
-1	-9	12	4	l1 n over
-14	7	-17	-17	l1 n party
0	-1	0	8	l1 n play
23	0	2	2	l1 n president
4	-1	18	1	l1 n reached
25	2	4	3	l1 n republican
12	12	6	9	l1 n s
21	11	11	2	l1 n says
27	1	2	1	l1 n senator
-4	-11	-15	-12	l1 n since
24	-2	10	1	l1 n supported
15	23	1	-1	l1 n supporting
18	6	-6	13	l1 n that
-7	10	15	16	l1 n the
-15	-20	1	-21	l1 n this
0	4	19	11	l1 n to
-1	17	7	-3	l1 n today
14	2	-8	-8	l1 n video
7	-1	-1	1	l1 n warlords
2	-20	-19	-3	l1 n was
19	22	-1	-1	l1 n were
29	20	8	4	l1 n when
15	0	1	5	l1 n while
-6	17	-7	-6	l1 n with
-17	-19	-8	-3	l1 n000 0
-26	-22	4	-11	l1 n000 <
8	-3	6	-19	l1 n000 Name
-10	17	-5	6	l1 n000 a
12	7	2	1	l1 n000 against
43	30	8	8	l1 n000 and
-13	-14	-8	9	l1 n000 as
-8	11	10	-11	l1 n000 at
25	14	21	-1	l1 n000 by
7	-1	-1	1	l1 n000 capturing
0	-1	0	8	l1 n000 continue
6	0	4	14	l1 n000 during
-6	7	-3	-10	l1 n000 for
-5	-13	14	-9	l1 n000 from
0	-1	0	8	l1 n000 future
7	-1	-1	1	l1 n000 however
6	27	44	1	l1 n000 in
0	-1	6	-1	l1 n000 including
11	7	5	6	l1 n000 of
-8	-21	-9	-2	l1 n000 on
7	-1	-4	18	l1 n000 or
-16	-2	-17	-16	l1 n000 party
0	-1	0	8	l1 n000 play
13	1	-2	8	l1 n000 since
-2	12	17	29	l1 n000 the
-12	9	22	1	l1 n000 to
7	-1	-1	1	l1 n000 warlords
-11	12	-1	-11	l1 n000 with
2	4	-4	-19	l1 n001 <
28	30	27	0	l1 n001 Name
20	13	-5	-5	l1 n001 and
12	-1	11	1	l1 n001 for
-2	-1	32	1	l1 n001 in
18	-1	28	3	l1 n001 of
8	23	-2	17	l1 n001 the
13	16	-7	-5	l1 n001 with
31	-1	-2	0	l1 n010 0
55	-11	4	4	l1 n010 <
29	-2	-4	-3	l1 n010 Name
21	-21	8	-6	l1 n010 and
17	0	-3	-2	l1 n010 as
28	-14	-4	-1	l1 n010 by
23	-5	1	2	l1 n010 candidate
13	1	1	2	l1 n010 director
5	-1	-2	0	l1 n010 engineer
19	-2	-1	-3	l1 n010 general
17	1	1	3	l1 n010 journalist
14	-1	0	-1	l1 n010 leader
14	-2	0	0	l1 n010 minister
23	15	-6	0	l1 n010 of
12	1	0	1	l1 n010 president
9	18	2	0	l1 n010 the
41	-2	-4	0	l1 n010 to
19	-3	-1	1	l1 n010 when
-7	-6	-14	-14	l1 n010 with
28	-1	2	3	l1 n011 0
41	12	7	10	l1 n011 <
14	10	-2	3	l1 n011 Name
10	4	-9	-4	l1 n011 and
16	-1	-2	-2	l1 n011 as
20	-10	-3	0	l1 n011 by
16	-1	0	1	l1 n011 candidate
20	-2	1	3	l1 n011 election
12	0	2	2	l1 n011 leader
18	3	4	6	l1 n011 news
19	17	-4	4	l1 n011 of
10	0	1	0	l1 n011 president
31	-8	-7	-6	l1 n011 to
27	-7	-2	1	l1 n011 with
-14	0	-4	11	l1 n100 0
-4	17	-3	3	l1 n100 <
-11	-9	-23	-7	l1 n100 Name
-14	1	6	-5	l1 n100 a
-8	-6	-11	-11	l1 n100 all
-19	21	8	0	l1 n100 and
5	9	12	22	l1 n100 as
-11	2	4	-14	l1 n100 at
9	31	9	1	l1 n100 band
-3	27	10	0	l1 n100 by
-29	-33	-18	-11	l1 n100 for
8	22	16	2	l1 n100 former
-11	6	6	1	l1 n100 from
-12	2	-11	2	l1 n100 in
-9	8	-10	1	l1 n100 including
3	14	1	0	l1 n100 international
-23	-24	-22	-22	l1 n100 jobs
2	14	-1	-3	l1 n100 league
2	15	3	-1	l1 n100 left
0	21	0	-4	l1 n100 member
-18	-14	-10	-22	l1 n100 new
-16	0	-8	-8	l1 n100 of
-21	-9	-2	-31	l1 n100 on
2	25	-1	-1	l1 n100 or
1	12	0	0	l1 n100 party
4	-1	18	1	l1 n100 reached
-4	-7	10	8	l1 n100 s
15	23	1	-1	l1 n100 supporting
-3	6	-7	12	l1 n100 that
0	6	10	3	l1 n100 the
-19	-7	14	0	l1 n100 to
-1	17	7	-3	l1 n100 today
0	-6	-13	-12	l1 n100 video
-7	11	0	3	l1 n100 with
-9	8	-5	4	l1 n101 <
7	4	9	-7	l1 n101 Name
-14	-6	-15	-17	l1 n101 in
2	-1	14	17	l1 n101 of
-18	3	-10	-23	l1 n101 the
24	8	5	36	l1 n101 to
9	2	17	-4	l1 n110 <
8	-3	-9	-16	l1 n110 Name
20	19	13	-4	l1 n110 and
6	0	-1	1	l1 n110 but
22	9	-2	2	l1 n110 by
6	0	-1	1	l1 n110 fact
10	15	1	-1	l1 n110 for
6	0	-1	1	l1 n110 have
6	0	-1	1	l1 n110 island
6	0	-1	1	l1 n110 means
7	23	22	-1	l1 n110 of
15	-3	-3	0	l1 n110 says
25	-4	1	2	l1 n110 that
11	26	40	39	l1 n110 the
32	5	5	4	l1 n111 <
30	-4	-1	1	l1 n111 Name
17	2	1	4	l1 name
-5	4	-9	-18	l1 named
6	-1	0	0	l1 navy
4	-1	35	2	l1 near
-26	-9	-11	-29	l1 new
2	-8	-5	-16	l1 news
-11	-1	-14	-16	l1 no
1	-1	10	0	l1 north
19	15	1	0	l1 now
1	-2	14	-3	l1 of
5	7	-8	-12	l1 off
8	-1	-4	1	l1 offends
7	-16	5	-11	l1 old
0	5	10	-5	l1 on
9	13	8	8	l1 or
-22	-16	-23	6	l1 other
-27	-15	-26	-26	l1 our
-10	-19	-8	-18	l1 outside
7	-1	25	2	l1 over
1	26	4	0	l1 parties
-12	19	-14	-12	l1 party
4	31	3	6	l1 pay
-9	-26	-21	-20	l1 photo
6	24	11	29	l1 play
13	-11	-9	-7	l1 president
6	1	0	2	l1 prime
6	1	0	2	l1 protege
5	0	0	1	l1 provided
8	-1	-6	0	l1 provisions
6	-1	0	0	l1 putting
4	-1	18	1	l1 reached
-3	-21	-21	-20	l1 read
25	2	4	3	l1 republican
5	2	1	15	l1 ring
10	20	19	8	l1 s
-10	3	-17	-21	l1 say
28	27	19	5	l1 says
23	0	19	0	l1 see
27	1	2	1	l1 senator
5	2	2	2	l1 show
-4	-13	-3	-11	l1 since
6	-1	0	0	l1 skill
2	0	12	2	l1 south
2	-3	13	3	l1 southbound
6	1	0	2	l1 staggered
0	0	8	-2	l1 street
24	-2	10	1	l1 supported
19	23	-2	-1	l1 supporting
7	2	2	2	l1 surgery
5	0	0	1	l1 taught
11	16	16	6	l1 tells
23	20	4	24	l1 than
6	-14	-6	-2	l1 that
-10	3	6	13	l1 the
3	9	8	8	l1 then
12	-2	-1	1	l1 thirteen
-17	-22	-1	-24	l1 this
-4	21	5	-7	l1 three
9	17	1	19	l1 through
-3	-2	18	-1	l1 throughout
5	9	-8	-4	l1 time
5	17	14	10	l1 to
4	16	5	-4	l1 today
-20	3	-16	-8	l1 two
14	-2	-3	21	l1 under
10	9	-5	-3	l1 until
10	-11	3	-7	l1 update
-4	-3	-8	-19	l1 via
1	-6	-10	-17	l1 video
7	2	2	2	l1 violated
-5	24	7	-1	l1 vs
7	-1	-1	1	l1 warlords
-11	-22	-19	0	l1 was
-12	-9	-16	-17	l1 watch
15	14	0	-1	l1 week
21	33	10	4	l1 were
8	-10	-11	-10	l1 what
34	15	6	9	l1 when
31	-2	-2	7	l1 while
-7	-13	-12	-10	l1 whom
2	6	2	-5	l1 will
26	2	2	4	l1 winner
12	25	7	-4	l1 with
-18	0	-14	-15	l1 won
12	12	19	20	l1 years
-10	-16	-15	-16	l1 young
-6	-25	-13	-2	l12 0 0
-9	-33	-8	-30	l12 0 Name
13	11	3	17	l12 0 and
-1	19	11	-3	l12 0 by
-10	-7	6	-4	l12 0 for
-9	-21	4	-17	l12 0 in
0	0	8	-2	l12 0 is
1	-1	10	0	l12 0 north
1	-1	10	0	l12 0 south
2	27	6	-13	l12 0 the
11	0	1	0	l12 0 when
-35	-24	-25	-39	l12 < 0
-3	-3	-3	-8	l12 < <
32	16	-13	8	l12 < Name
8	2	0	3	l12 < apparently
-2	2	16	-4	l12 < breaking
6	0	-1	1	l12 < but
0	20	-6	-1	l12 < currently
10	1	1	3	l12 < despite
17	0	2	2	l12 < however
-10	-7	29	-11	l12 < in
-16	-14	20	-9	l12 < jobs
-20	-25	-21	-21	l12 < photo
14	1	4	3	l12 < president
5	-5	7	-4	l12 < since
-13	7	1	-7	l12 < the
10	-11	3	-7	l12 < update
-5	-15	-13	-18	l12 < video
-6	-17	-12	-13	l12 < watch
8	2	0	3	l12 < what
13	17	3	4	l12 < when
16	-5	-2	2	l12 < with
-32	-10	-6	-21	l12 Name 0
5	-22	-10	-7	l12 Name Name
41	24	31	24	l12 Name and
-26	-25	-18	-24	l12 Name as
-11	-7	14	-10	l12 Name at
-16	5	-7	-13	l12 Name by
5	0	-1	1	l12 Name calls
19	1	5	3	l12 Name candidate
5	0	-1	1	l12 Name fair
-2	8	16	19	l12 Name for
-15	-6	17	-14	l12 Name from
12	0	0	2	l12 Name governor
-6	-6	19	-11	l12 Name in
-28	-27	-30	-26	l12 Name jobs
6	1	0	2	l12 Name knocked
15	-2	0	2	l12 Name leader
9	2	1	3	l12 Name league
0	-4	-1	-14	l12 Name news
-16	8	17	-10	l12 Name of
-29	-24	-14	-25	l12 Name on
20	8	19	18	l12 Name or
2	21	1	3	l12 Name party
26	1	4	2	l12 Name president
1	12	14	6	l12 Name s
20	8	23	2	l12 Name says
0	0	8	-2	l12 Name street
15	17	0	2	l12 Name supporting
-12	-10	-14	-9	l12 Name the
11	5	14	-5	l12 Name to
5	10	1	-5	l12 Name video
-7	-13	-12	-10	l12 Name whom
-10	9	-7	-12	l12 Name with
-8	-14	-14	4	l12 a Name
6	1	-1	2	l12 a diner
6	-1	0	0	l12 a skill
5	0	0	1	l12 after that
23	7	5	12	l12 after the
10	23	16	16	l12 against the
2	-3	13	0	l12 air base
5	0	0	1	l12 album before
-7	-2	0	-4	l12 also connects
3	22	26	-3	l12 and 0
-5	-10	1	-21	l12 and Name
13	-3	-4	0	l12 and defeated
-15	1	-17	-17	l12 and former
-6	-11	-8	-14	l12 and his
9	3	11	2	l12 and is
8	-1	-6	0	l12 and provisions
6	1	0	2	l12 and ring
-4	21	-4	0	l12 and the
1	1	10	0	l12 anthem of
7	2	2	2	l12 appeal despite
5	2	2	2	l12 approached both
6	1	-1	2	l12 arrives at
-9	15	-9	-9	l12 as a
-12	3	-11	-6	l12 as an
-2	0	-8	-2	l12 as the
4	0	37	3	l12 at Name
0	7	17	2	l12 at the
1	5	-2	-1	l12 athletic association
8	-1	-4	1	l12 away with
-13	-14	6	-12	l12 back to
2	-4	11	-2	l12 based in
-7	-4	-11	-16	l12 before the
7	28	-3	-2	l12 between the
5	-2	37	2	l12 born in
-2	0	6	1	l12 branches to
7	2	2	2	l12 briefs on
-5	-2	-17	-16	l12 by Name
11	27	9	13	l12 by the
0	-1	6	-1	l12 cathedral in
-7	-2	0	-4	l12 celebrated in
5	0	16	17	l12 changed to
-7	-2	0	-4	l12 church of
-4	-4	26	1	l12 city of
8	-1	-6	0	l12 communication between
3	4	15	1	l12 connected to
23	5	10	24	l12 constituency of
2	-2	0	12	l12 convention Name
7	2	2	2	l12 counsels for
10	2	4	4	l12 count on
0	-1	6	-1	l12 countryside including
-2	0	6	1	l12 daily from
10	2	4	4	l12 dawn on
10	12	2	4	l12 democratic party
6	1	-1	2	l12 discovers that
2	-1	24	2	l12 district of
6	0	-1	1	l12 do says
-3	-19	-19	11	l12 during the
-1	-1	8	1	l12 east of
-1	-3	-2	13	l12 edition of
7	-1	-1	1	l12 effectively capturing
1	5	-2	-1	l12 end the
-2	0	6	1	l12 extended to
-2	0	6	1	l12 extension to
11	-14	-11	-13	l12 federal election
1	6	-2	1	l12 federation party
3	2	28	4	l12 film festival
6	1	-1	2	l12 first however
-2	0	6	1	l12 first left
8	2	0	3	l12 first time
0	17	14	5	l12 for Name
-14	-25	-22	-22	l12 for a
-9	17	-4	-1	l12 for the
-5	5	-12	-16	l12 form the
7	21	-1	-2	l12 foundation the
13	6	0	3	l12 founded by
-11	-13	14	-10	l12 from Name
21	26	18	14	l12 from the
6	1	0	2	l12 fun of
9	15	3	16	l12 general election
0	-1	5	0	l12 gig in
-24	-25	-28	-23	l12 gusto d
10	2	4	4	l12 gutting news
7	2	2	2	l12 had violated
5	2	2	2	l12 heads since
7	-1	-1	1	l12 help from
17	0	0	1	l12 his brother
6	1	0	2	l12 his prime
-1	-1	14	2	l12 history of
10	20	6	4	l12 however the
-7	-2	0	-4	l12 importance of
22	-3	0	7	l12 in 0
1	-1	31	9	l12 in Name
3	1	-5	13	l12 in both
6	0	-1	1	l12 in fact
-2	5	25	21	l12 in the
-1	19	-5	-3	l12 in today
8	22	2	4	l12 include the
-3	11	-8	-1	l12 including the
8	-1	-6	0	l12 instructions to
8	-1	-6	0	l12 insufficient artillery
0	-1	0	8	l12 into future
5	21	-2	11	l12 into the
3	-11	-1	4	l12 is Name
-6	-3	1	-8	l12 is a
2	-14	7	-15	l12 is the
-7	-3	0	-5	l12 island of
-7	-2	0	-4	l12 island was
16	4	12	4	l12 it was
5	0	0	1	l12 jack provided
1	-1	10	0	l12 junction to
1	-11	7	-14	l12 known as
27	-8	-1	-1	l12 led by
2	10	-1	-1	l12 led the
8	-1	-6	0	l12 left in
5	16	2	4	l12 liberal party
0	-1	7	-1	l12 lived in
6	-2	26	3	l12 located in
12	0	3	4	l12 me says
-13	-13	-13	-15	l12 members including
6	1	0	2	l12 minute before
0	0	5	2	l12 monarchy in
-15	-20	-22	-20	l12 monkeys in
-26	-47	-41	-31	l12 more for
8	-1	-6	0	l12 most of
7	14	12	27	l12 moved to
6	-1	0	0	l12 naval discharge
-3	-1	20	0	l12 near Name
9	-2	26	3	l12 near the
-3	12	6	1	l12 new Name
8	-1	-4	1	l12 next morning
-3	0	21	3	l12 north of
-9	4	1	-11	l12 number of
10	2	4	4	l12 obvious now
-9	5	-24	-16	l12 of Name
7	-2	16	6	l12 of the
-23	-18	-3	1	l12 on Name
0	-2	6	-1	l12 on another
-15	-13	11	-10	l12 on the
6	-1	0	0	l12 order putting
21	2	17	6	l12 out of
4	1	14	14	l12 over the
9	3	19	3	l12 part of
7	-3	30	2	l12 parties in
5	20	-4	-4	l12 parties the
-7	25	-4	-1	l12 party and
15	-2	0	1	l12 party candidate
14	22	-5	-5	l12 party the
-17	-7	-18	-11	l12 photo to
5	16	6	6	l12 please follow
2	-3	13	3	l12 pond and
0	-1	6	-1	l12 population of
10	2	4	4	l12 position now
23	-1	10	-1	l12 presidential election
25	4	5	3	l12 prime minister
7	2	2	2	l12 probably end
6	1	0	2	l12 punch to
11	-2	13	4	l12 rebuilt by
5	0	0	1	l12 reflected when
8	-1	-4	1	l12 relationship and
0	0	5	2	l12 republic in
-2	-4	8	0	l12 returned to
4	14	16	4	l12 returns to
10	2	4	4	l12 riders awarding
1	-1	10	0	l12 running to
8	3	15	4	l12 saw the
7	1	27	4	l12 school in
21	-2	16	2	l12 seat of
8	-1	-4	1	l12 see if
6	0	-1	1	l12 shark island
5	0	-1	1	l12 slept with
2	-3	13	3	l12 so southbound
-1	-1	11	2	l12 state of
3	3	15	2	l12 station in
2	-3	13	3	l12 store the
0	0	8	-2	l12 street east
25	23	16	16	l12 such as
-7	-2	0	-4	l12 testifies that
5	2	2	2	l12 that show
8	27	-3	18	l12 that the
-3	5	2	14	l12 the 0
-2	18	1	21	l12 the Name
-2	25	-1	-4	l12 the band
-9	-15	-11	7	l12 the first
7	16	15	0	l12 the former
17	-1	1	4	l12 the name
-2	0	14	-9	l12 the new
6	1	0	2	l12 the staggered
7	2	2	2	l12 the surgery
-14	-9	-17	-25	l12 the two
8	-1	-4	1	l12 then tells
-12	-11	2	-9	l12 there is
10	2	4	4	l12 this month
0	5	-2	-1	l12 time the
-2	-10	3	-11	l12 to 0
-20	-9	-9	-20	l12 to Name
0	-1	0	8	l12 to continue
8	-1	-6	0	l12 to interrupt
2	-2	6	22	l12 to play
-12	-26	-12	-31	l12 to the
2	10	-1	-1	l12 today the
5	0	-1	1	l12 together and
5	2	2	2	l12 took young
0	-2	6	-1	l12 toured the
4	3	14	4	l12 town of
-2	-3	5	0	l12 transferred to
7	-1	-1	1	l12 troops of
7	-1	-1	1	l12 two warlords
14	2	3	3	l12 two years
0	0	5	2	l12 ultimatum demanding
6	1	-1	2	l12 up with
6	-1	0	0	l12 us navy
14	41	13	12	l12 username to
1	1	24	2	l12 village of
7	2	2	2	l12 want it
7	18	25	-1	l12 was an
-11	-1	-20	-16	l12 was in
9	25	2	0	l12 was the
5	0	0	1	l12 was thirteen
7	-2	5	-6	l12 watch live
0	24	-1	-5	l12 when the
2	10	-1	-1	l12 where the
6	0	-1	1	l12 which means
8	-1	-4	1	l12 which offends
10	22	8	8	l12 while the
5	0	0	1	l12 who taught
0	-1	0	8	l12 winners of
10	20	8	-6	l12 with Name
6	1	0	2	l12 with protege
1	8	-6	-1	l12 with the
-21	-28	-26	-4	l12 won the
6	0	-1	1	l12 year have
12	14	7	7	l12 years ago
5	0	0	1	l12 years later
0	-2	6	-1	l12 yet another
-12	-8	-4	-1	l2 0
-3	-3	-7	-13	l2 <
2	0	-3	-6	l2 Name
-22	-25	-33	-16	l2 a
30	3	3	8	l2 after
17	24	18	17	l2 against
3	-3	14	0	l2 air
4	22	1	5	l2 album
-3	-21	-20	-26	l2 all
-1	20	8	2	l2 alliance
-3	14	3	16	l2 also
13	-4	-4	13	l2 an
-12	2	-10	-3	l2 and
2	1	12	14	l2 anthem
10	0	2	2	l2 appeal
5	2	2	2	l2 approached
-20	-29	-18	-30	l2 are
-19	-21	7	-15	l2 area
6	1	-1	2	l2 arrives
-5	9	-7	-7	l2 as
2	15	13	-1	l2 association
-10	-2	29	-4	l2 at
1	5	-2	-1	l2 athletic
-6	4	-7	-12	l2 away
-7	-24	0	-17	l2 back
0	5	-2	-14	l2 band
2	-2	5	11	l2 based
3	-23	-1	-19	l2 be
-4	9	-1	-3	l2 been
-7	-4	-11	-16	l2 before
-3	12	-6	-10	l2 between
-2	8	15	-3	l2 black
20	1	30	1	l2 born
10	19	5	0	l2 both
-2	0	6	1	l2 branches
7	2	2	2	l2 briefs
5	0	1	4	l2 but
1	6	-10	0	l2 by
-4	-18	0	-5	l2 campaign
0	-1	6	-1	l2 cathedral
-7	-2	0	-4	l2 celebrated
8	24	3	3	l2 center
5	22	3	1	l2 centre
7	13	18	19	l2 changed
-7	-8	3	-4	l2 church
4	17	13	-4	l2 city
-3	20	-1	0	l2 coalition
-12	5	-6	-11	l2 come
1	0	19	-1	l2 comes
8	-1	-6	0	l2 communication
3	4	15	1	l2 connected
31	9	10	24	l2 constituency
3	-2	9	14	l2 convention
-2	-3	8	-3	l2 corner
7	2	2	2	l2 counsels
10	2	4	4	l2 count
0	-1	6	-1	l2 countryside
-8	16	-15	-13	l2 current
-3	-1	9	0	l2 daily
10	2	4	4	l2 dawn
-5	11	18	16	l2 day
17	1	-3	-2	l2 defeated
11	7	12	4	l2 democratic
11	13	-1	0	l2 democrats
-26	-29	-17	-29	l2 development
6	1	-1	2	l2 discovers
0	-2	35	4	l2 district
-3	-25	-16	-23	l2 do
-7	-6	-15	-6	l2 down
-3	-19	-19	11	l2 during
2	16	25	2	l2 east
-1	-3	-2	13	l2 edition
7	-1	-1	1	l2 effectively
-4	-8	5	3	l2 election
19	17	-3	2	l2 elections
5	14	6	12	l2 end
-2	0	6	1	l2 extended
-2	0	6	1	l2 extension
11	-14	-11	-13	l2 federal
5	15	0	2	l2 federation
9	-10	16	-10	l2 film
7	-15	-15	-9	l2 finally
9	-8	-1	-8	l2 first
6	14	-6	3	l2 for
-5	5	-12	-16	l2 form
-1	-2	7	-2	l2 formed
20	2	0	2	l2 former
4	16	23	-1	l2 found
8	19	12	0	l2 foundation
-12	-13	-7	-17	l2 founded
3	8	12	0	l2 from
-17	3	-13	-10	l2 front
6	1	0	2	l2 fun
11	1	19	4	l2 future
10	22	5	18	l2 general
0	-1	5	0	l2 gig
1	17	5	7	l2 go
5	25	11	-2	l2 government
-1	14	-11	-6	l2 great
16	15	14	2	l2 greens
-24	-25	-28	-23	l2 gusto
10	2	4	4	l2 gutting
13	0	-1	2	l2 had
-6	11	-6	-8	l2 has
-1	9	12	-8	l2 have
-3	-14	-12	-20	l2 he
-21	-29	-26	-23	l2 head
4	1	8	3	l2 heads
-8	-8	-15	-14	l2 help
-4	-26	-25	-24	l2 him
20	-11	-7	18	l2 his
-3	12	19	-1	l2 history
-3	-14	-13	-12	l2 home
12	-2	0	0	l2 honor
-5	1	-18	-16	l2 how
10	20	6	4	l2 however
-7	-2	0	-4	l2 importance
-2	-19	17	9	l2 in
3	25	2	2	l2 include
6	7	-7	-3	l2 included
-5	16	-8	-2	l2 including
16	1	0	0	l2 incumbent
8	-1	-6	0	l2 instructions
8	-1	-6	0	l2 insufficient
1	17	21	-2	l2 international
7	16	-5	14	l2 into
16	1	20	4	l2 invasion
-15	-4	10	-16	l2 is
-5	-11	-6	10	l2 island
-1	-19	-1	0	l2 it
-29	-28	-16	-25	l2 its
5	0	0	1	l2 jack
1	-1	10	0	l2 junction
-12	-12	-24	-7	l2 just
1	-11	7	-14	l2 known
8	16	8	5	l2 labour
27	-3	-3	1	l2 led
21	8	4	18	l2 left
-21	-19	-26	-7	l2 liberal
12	-13	-9	-12	l2 like
12	19	22	0	l2 live
0	-1	7	-1	l2 lived
3	17	15	0	l2 located
-1	-1	14	-9	l2 long
-22	-32	-30	-33	l2 love
-5	-16	-20	-20	l2 made
-5	-24	-8	-18	l2 me
3	-13	2	-14	l2 members
6	1	0	2	l2 minute
0	0	5	2	l2 monarchy
-15	-20	-22	-20	l2 monkeys
-24	-46	-42	-32	l2 more
14	0	4	24	l2 most
7	12	22	26	l2 moved
-11	5	-19	-23	l2 my
9	13	13	8	l2 national
6	-1	0	0	l2 naval
1	-3	37	1	l2 near
5	23	-1	-2	l2 new
-13	-1	-3	-13	l2 news
17	8	0	5	l2 next
-3	9	12	-4	l2 night
-19	-18	4	-17	l2 north
34	2	13	5	l2 not
7	15	-6	-5	l2 now
-7	6	5	-9	l2 number
10	2	4	4	l2 obvious
-16	-9	0	-7	l2 of
-10	-13	10	0	l2 on
21	-8	12	-9	l2 one
-28	-11	-32	-33	l2 only
-17	-7	-15	-14	l2 operated
-7	8	9	-11	l2 or
14	5	-6	-3	l2 order
0	15	10	-5	l2 organization
20	-11	9	-5	l2 out
8	15	32	21	l2 over
-15	-15	-1	-16	l2 parish
-4	13	8	2	l2 park
7	0	16	1	l2 part
2	31	12	0	l2 parties
26	30	14	-1	l2 party
6	-10	-4	-9	l2 people
-7	1	-14	-6	l2 photo
10	23	5	16	l2 played
-13	9	-13	-12	l2 playing
-11	-2	-12	-10	l2 please
2	-3	13	3	l2 pond
0	-1	6	-1	l2 population
19	-1	19	8	l2 position
-5	-14	-16	-15	l2 president
27	0	11	1	l2 presidential
25	4	5	3	l2 prime
7	2	2	2	l2 probably
4	-1	-16	-15	l2 project
6	1	0	2	l2 punch
2	0	8	15	l2 radio
4	0	18	-2	l2 railroad
16	12	12	0	l2 ran
11	-2	13	4	l2 rebuilt
5	0	0	1	l2 reflected
15	-4	-1	1	l2 relationship
-13	11	-5	-14	l2 released
0	0	5	2	l2 republic
-2	-4	8	0	l2 returned
4	14	16	4	l2 returns
10	2	4	4	l2 riders
1	-1	10	0	l2 running
8	3	15	4	l2 saw
-10	-5	0	-10	l2 says
7	1	27	4	l2 school
22	1	22	4	l2 seat
23	-2	3	17	l2 second
3	-16	-15	-12	l2 see
6	0	-1	1	l2 shark
1	9	-1	12	l2 since
5	0	-1	1	l2 slept
-22	-19	-2	-13	l2 so
22	3	23	4	l2 song
10	2	8	2	l2 state
-14	-2	1	-10	l2 station
5	1	19	5	l2 store
7	-1	8	0	l2 street
25	23	16	16	l2 such
-2	-3	11	-1	l2 system
-10	-7	-13	-14	l2 team
24	6	13	7	l2 temple
-7	-2	0	-4	l2 testifies
-1	9	17	6	l2 that
-23	-3	-3	0	l2 the
13	13	2	0	l2 then
10	11	-3	-2	l2 there
17	11	12	-2	l2 third
-13	-16	-24	-10	l2 this
16	23	3	12	l2 three
-11	6	-3	-12	l2 through
17	30	10	7	l2 time
-12	-21	-22	-17	l2 to
4	6	-13	-11	l2 today
3	10	1	1	l2 together
4	-6	11	3	l2 took
2	-3	20	-2	l2 tour
0	-2	6	-1	l2 toured
4	3	14	4	l2 town
1	0	20	2	l2 transferred
6	-2	10	-3	l2 troops
4	-13	-11	-10	l2 two
0	0	5	2	l2 ultimatum
17	0	1	24	l2 under
0	18	-2	14	l2 union
9	22	2	7	l2 united
15	18	0	-7	l2 up
-14	-16	-8	-24	l2 us
14	41	13	12	l2 username
-22	-22	-4	-20	l2 via
27	0	1	3	l2 vice
27	16	0	2	l2 victory
2	2	18	21	l2 village
4	13	1	-1	l2 want
-16	-16	5	-14	l2 war
10	26	-4	19	l2 was
2	-11	14	-12	l2 watch
0	-3	14	-1	l2 way
12	30	11	-2	l2 were
-3	-9	6	-13	l2 west
7	29	2	-4	l2 when
2	10	-1	-1	l2 where
6	-5	15	20	l2 which
10	22	8	8	l2 while
6	-2	-12	13	l2 who
14	17	-7	-7	l2 why
0	-1	0	8	l2 winners
28	21	21	18	l2 with
-10	-29	-26	-4	l2 won
5	23	17	2	l2 work
3	15	16	4	l2 workers
21	-2	-1	-1	l2 works
4	13	15	6	l2 world
4	-13	7	-10	l2 would
11	8	17	11	l2 year
5	8	12	-3	l2 years
0	-2	6	-1	l2 yet
1	-8	-12	-6	l2 younger
-13	-13	-7	-13	l2 your
-3	31	0	2	last 1 apple
5	36	2	3	last 1 arsenal
-22	-21	-20	-17	last 1 back
-14	-14	-11	-11	last 1 beat
-24	-26	-23	-25	last 1 best
-23	-26	-25	-23	last 1 big
29	1	-2	2	last 1 bush
9	0	2	0	last 1 carder
-1	-11	-11	-14	last 1 carter
-20	-24	-18	-17	last 1 check
-7	-17	27	-5	last 1 china
-16	-16	-16	-7	last 1 cup
-14	-19	-12	-13	last 1 currently
-18	-18	-18	-20	last 1 dad
-13	-20	-15	-23	last 1 era
-19	-22	-16	-16	last 1 feeling
-19	-21	-17	-16	last 1 flight
-25	-23	-21	-19	last 1 follow
-26	-33	-22	-22	last 1 getting
-38	-41	-37	-31	last 1 good
-18	-19	-15	-15	last 1 goodnight
-17	-20	-15	-15	last 1 got
-19	-10	-22	-23	last 1 government
-20	-22	-20	-18	last 1 great
5	42	11	7	last 1 guardian
-24	-28	-22	-22	last 1 happy
42	2	3	6	last 1 harper
-28	-31	-22	-25	last 1 hate
-17	-19	-16	-22	last 1 hot
2	30	4	3	last 1 independent
-23	-25	-21	-21	last 1 jobs
6	18	2	-2	last 1 league
-20	-25	-19	-20	last 1 live
-21	-18	-16	-15	last 1 look
-23	-25	-19	-18	last 1 looking
-39	-30	-29	-27	last 1 love
-42	-36	-31	-29	last 1 man
-17	-26	-16	-14	last 1 morning
-20	-20	-16	-15	last 1 need
-25	-28	-22	-21	last 1 new
-35	-32	-28	-25	last 1 nice
-25	-25	-25	-22	last 1 official
-28	-31	-34	-29	last 1 parliament
-1	16	34	0	last 1 pentagon
11	-5	2	2	last 1 player
-28	-6	-25	-25	last 1 police
-20	-24	-29	-19	last 1 rain
8	3	16	2	last 1 reading
-20	-24	-21	-17	last 1 ready
-26	-23	-25	-21	last 1 really
-10	12	-20	-16	last 1 senate
-27	-30	-22	-23	last 1 stay
-26	-25	-22	-22	last 1 take
-23	-22	-19	-19	last 1 think
-25	-30	-25	-20	last 1 time
3	32	0	5	last 1 times
-20	-23	-20	-21	last 1 top
-9	37	3	-5	last 1 twitter
-26	-25	-22	-19	last 1 want
-26	-30	-22	-22	last 1 watching
-1	20	-8	12	last n action
13	51	4	7	last n airlines
10	31	12	5	last n airport
19	52	0	1	last n alliance
10	20	0	27	last n army
6	24	1	0	last n assembly
19	57	-5	-2	last n association
10	30	-1	-4	last n bank
-16	-24	-17	-20	last n birthday
-14	-12	-22	-27	last n board
0	-15	-13	-11	last n brown
12	2	3	2	last n bush
-9	-20	-19	24	last n campaign
10	15	32	2	last n center
8	13	34	2	last n centre
9	17	19	7	last n city
6	30	-1	1	last n club
5	20	22	2	last n college
-4	12	-12	-12	last n committee
-11	3	-21	-17	last n council
3	-8	31	-4	last n county
16	44	14	14	last n court
-6	-3	-11	-5	last n cup
-28	-32	-36	-12	last n day
12	12	1	38	last n democrats
-17	-11	-21	-26	last n design
-14	-10	1	-19	last n division
7	-7	43	-4	last n empire
15	31	2	2	last n fame
12	28	1	2	last n federation
-8	-23	-22	16	last n festival
4	20	-8	-11	last n force
11	32	3	2	last n forces
25	1	3	5	last n ford
-13	-2	-18	-20	last n forum
13	41	-5	0	last n foundation
8	12	18	2	last n front
-12	0	-21	-14	last n fund
-11	-3	-19	-7	last n games
-17	-6	-14	-23	last n green
6	33	1	2	last n greens
31	27	12	8	last n hall
8	13	28	-2	last n hospital
7	37	20	33	last n house
10	40	-1	-1	last n institute
3	36	-1	-5	last n international
7	-1	23	3	last n island
2	-2	11	-3	last n jersey
-12	-25	3	-17	last n kingdom
1	11	-14	-14	last n league
5	21	3	18	last n left
16	27	1	19	last n movement
-5	14	-11	-11	last n news
2	18	10	0	last n park
8	41	-5	-6	last n party
6	0	-1	0	last n player
9	4	36	-1	last n railroad
9	32	2	-3	last n records
-19	-11	-21	-25	last n report
-4	-4	-16	-16	last n rights
11	6	35	4	last n river
-7	-18	6	-15	last n road
-1	-15	-22	-6	last n rock
-15	-20	-22	-20	last n run
-1	25	-7	-4	last n school
5	21	-7	-8	last n sciences
26	1	3	4	last n smith
8	40	-3	-5	last n society
-13	4	-19	-13	last n state
6	-14	21	-12	last n states
23	-1	18	4	last n street
11	10	33	-3	last n union
8	35	5	4	last n united
3	36	-4	-1	last n university
-8	-24	-24	7	last n war
-18	-25	-26	-25	last n year
-5	-2	-1	-3	lists 1 00000000
0	-10	14	3	lists 1 00001000
-6	17	48	9	lists 1 00010000
17	5	-4	3	lists 1 00100001
-21	-19	16	-9	lists 1 00110001
20	-16	-7	-21	lists 1 01100001
-4	4	19	-4	lists 1 01110001
-29	-3	-33	-23	lists 1 10000010
-5	-10	11	-7	lists 1 10010010
40	-1	8	-9	lists 1 10100011
42	-5	-7	25	lists 1 11100011
-2	5	9	10	lists n 00000000
32	27	8	19	lists n 00000001
-15	16	12	13	lists n 00000010
-3	-29	2	-36	lists n 00000011
-1	-2	7	18	lists n 00001010
-6	-7	37	0	lists n 00010000
4	0	23	-3	lists n 00010010
9	10	-24	-24	lists n 00100000
7	2	11	-19	lists n 00100001
-10	18	21	15	lists n 00100010
-5	-3	14	0	lists n 00110001
51	9	4	8	lists n 01100000
47	6	2	4	lists n 01100001
30	26	26	27	lists n 01100010
53	19	19	12	lists n 01100011
-38	-5	-10	-17	lists n 10000000
-9	19	-16	-5	lists n 10000001
-44	-25	-43	-30	lists n 10000010
-22	11	-15	-6	lists n 10000011
7	19	11	4	lists n 10001011
0	-17	33	1	lists n 10010000
-8	-11	27	-1	lists n 10010001
5	-4	18	2	lists n 10010010
30	7	-8	9	lists n 10100000
35	15	15	6	lists n 10100001
17	7	6	-2	lists n 10100010
30	18	4	17	lists n 11100000
23	12	17	5	lists n 11100001
22	6	-2	14	lists n 11100010
34	2	5	6	lists n 11100011
-17	-12	-24	8	lr 0 _ 0
-25	-15	-29	-2	lr 0 _ >
-19	-9	-4	-34	lr 0 _ Name
2	2	15	1	lr 0 _ agent
-19	-21	-21	-2	lr 0 _ and
8	2	0	3	lr 0 _ assisted
8	2	0	3	lr 0 _ became
3	14	8	1	lr 0 _ had
2	15	-9	6	lr 0 _ in
-11	-12	-16	-18	lr 0 _ joined
8	2	0	3	lr 0 _ published
5	0	0	1	lr 0 _ started
-6	-2	14	-10	lr 0 _ was
-6	-11	-8	-14	lr 0 _ which
-8	9	-9	-13	lr 0 _ won
3	-3	-17	7	lr < _ 0
-42	-54	-40	-43	lr < _ >
6	-1	-2	-2	lr < _ Name
-30	-16	-12	-30	lr < _ a
-18	-23	-17	-18	lr < _ about
4	1	9	3	lr < _ added
-18	-18	-15	-14	lr < _ all
27	6	11	8	lr < _ also
9	-4	-6	-1	lr < _ and
3	24	1	14	lr < _ are
17	-5	-4	3	lr < _ army
-37	-36	-31	-33	lr < _ as
-17	-25	-9	-22	lr < _ at
9	2	1	3	lr < _ attended
7	1	6	-2	lr < _ became
-1	-16	-13	-11	lr < _ been
-5	-14	-10	-11	lr < _ began
8	-1	-4	1	lr < _ believes
20	-3	-3	0	lr < _ born
-33	-36	-32	-27	lr < _ by
-1	-3	-3	14	lr < _ cabinet
8	-6	6	-7	lr < _ can
-8	-10	-8	-8	lr < _ car
-7	-8	-7	-6	lr < _ cars
2	-3	13	3	lr < _ design
14	15	3	6	lr < _ finished
6	2	7	3	lr < _ first
-12	-3	4	-9	lr < _ for
-12	-12	-9	-9	lr < _ forward
-14	-18	-6	1	lr < _ from
5	26	7	4	lr < _ front
6	1	0	2	lr < _ gained
-2	-17	-11	-10	lr < _ gets
-19	-23	-21	-18	lr < _ got
9	6	2	2	lr < _ had
33	17	10	8	lr < _ has
-18	-1	-13	-15	lr < _ have
-17	-1	-15	-16	lr < _ how
-17	-4	-13	-19	lr < _ in
21	27	32	46	lr < _ is
-35	-33	-31	-27	lr < _ it
-19	-27	-30	-25	lr < _ just
20	-6	-2	5	lr < _ led
-9	-17	-17	-15	lr < _ like
3	-14	-13	-10	lr < _ made
-1	-2	22	5	lr < _ man
-5	7	-8	-7	lr < _ may
-20	-18	-21	-15	lr < _ me
-17	-18	-16	-15	lr < _ morning
-10	-14	-15	7	lr < _ my
-18	-18	-16	-15	lr < _ need
-24	-24	-23	-19	lr < _ night
5	-9	-9	-5	lr < _ no
8	2	0	3	lr < _ noticed
-13	-8	-14	-12	lr < _ now
-19	-31	-28	-23	lr < _ of
-2	-32	-14	-18	lr < _ on
1	-18	-14	-8	lr < _ or
-19	-18	-18	-15	lr < _ our
-32	-30	-25	-25	lr < _ out
-24	-28	-22	-20	lr < _ over
7	2	2	2	lr < _ own
-1	-3	-2	13	lr < _ passing
5	0	0	1	lr < _ passion
10	2	4	4	lr < _ pinpoints
-1	19	18	1	lr < _ police
6	16	16	1	lr < _ project
17	1	3	6	lr < _ returned
22	31	38	18	lr < _ says
-18	-21	-17	-16	lr < _ some
5	0	0	1	lr < _ style
23	-2	1	3	lr < _ survived
-37	-38	-30	-26	lr < _ that
-13	-42	-38	-25	lr < _ the
27	2	19	12	lr < _ then
9	-14	-11	-9	lr < _ this
-16	3	4	-10	lr < _ to
-11	0	-6	-9	lr < _ today
8	2	0	3	lr < _ trained
-23	-24	-20	-18	lr < _ up
-9	-11	5	-7	lr < _ used
22	15	7	2	lr < _ was
0	12	-6	-1	lr < _ we
9	-10	-7	-3	lr < _ what
-28	-12	-25	-23	lr < _ will
-12	-13	-13	-7	lr < _ winner
-12	4	-14	-10	lr < _ wins
-31	-37	-31	-27	lr < _ with
33	4	11	14	lr < _ won
1	-18	-11	-8	lr < _ you
6	1	0	2	lr < _ younger
-18	-19	-15	-15	lr < _ your
-6	-7	24	-1	lr Name _ 0
-3	-5	16	-16	lr Name _ >
15	16	18	13	lr Name _ Name
-2	-19	-6	-23	lr Name _ a
33	26	16	24	lr Name _ and
-7	-2	0	-4	lr Name _ derived
-10	-4	-9	-18	lr Name _ for
-3	-19	-7	-12	lr Name _ has
-2	-8	-14	-24	lr Name _ in
11	7	8	-1	lr Name _ is
0	-1	0	8	lr Name _ jackpot
2	-2	0	12	lr Name _ moved
22	14	-2	4	lr Name _ of
-7	-3	-18	-12	lr Name _ says
-13	22	3	-4	lr Name _ the
-1	-11	11	-12	lr Name _ to
5	4	13	-3	lr Name _ was
7	-7	-1	-11	lr Name _ who
13	-1	5	-4	lr Name _ with
-12	-1	2	-10	lr a _ Name
4	17	3	3	lr a _ candidate
6	-1	0	0	lr a _ guitar
23	15	-4	0	lr against _ >
0	6	0	1	lr against _ candidate
15	12	13	-2	lr against _ in
10	2	4	4	lr ago _ pulled
14	-8	15	-1	lr and _ 0
22	28	19	15	lr and _ >
0	-23	-6	-5	lr and _ Name
11	11	-2	1	lr and _ all
8	-10	9	-15	lr and _ and
23	16	15	0	lr and _ are
2	-18	5	-17	lr and _ as
5	0	-1	1	lr and _ breaks
-2	0	6	1	lr and _ but
5	0	-1	1	lr and _ get
16	-3	2	1	lr and _ had
13	29	13	-5	lr and _ in
-10	-10	15	-16	lr and _ on
7	2	2	2	lr and _ parents
8	-1	-2	0	lr and _ royal
2	-3	13	3	lr and _ superintendent
-4	-28	-14	-7	lr and _ the
-9	13	1	-16	lr and _ to
8	-1	-4	1	lr and _ tries
13	20	-3	0	lr and _ were
1	-1	7	-1	lr another _ tour
8	2	0	3	lr apparently _ crude
8	-1	-6	0	lr artillery _ accepted
-1	-5	4	9	lr as _ >
25	-3	10	-4	lr as _ Name
2	19	3	14	lr as _ and
0	0	5	2	lr as _ national
1	5	-2	-1	lr association _ >
3	2	4	-8	lr at _ >
5	22	23	4	lr at _ Name
6	1	-1	2	lr at _ house
5	20	15	4	lr at _ in
10	2	4	4	lr awarding _ the
4	32	-2	0	lr band _ >
2	-3	13	0	lr base _ 0
5	0	0	1	lr before _ decided
6	1	0	2	lr before _ was
7	-1	25	-3	lr between _ and
15	-1	5	14	lr both _ and
16	3	0	0	lr but _ was
10	27	-10	-5	lr by _ >
-2	-12	0	-18	lr by _ Name
15	-8	-2	-1	lr by _ and
18	12	-4	-2	lr by _ in
12	13	9	2	lr by _ on
2	13	13	8	lr by _ to
4	14	-1	-3	lr by _ with
5	0	-1	1	lr calls _ a
17	0	0	3	lr candidate _ >
19	-3	-1	0	lr candidate _ in
7	-1	-1	1	lr capturing _ >
-7	-2	0	-4	lr connects _ to
0	-1	0	8	lr continue _ into
8	-1	-6	0	lr defeated _ right
0	0	5	2	lr demanding _ give
7	2	2	2	lr despite _ own
6	1	0	2	lr despite _ winning
6	1	-1	2	lr diner _ calls
9	-2	-1	1	lr director _ >
6	-1	0	0	lr discharge _ took
0	0	8	-2	lr east _ >
1	-12	-9	-15	lr election _ was
7	2	2	2	lr end _ life
6	0	-1	1	lr fact _ biography
5	0	-1	1	lr fair _ gets
5	1	21	4	lr festival _ the
2	-2	0	12	lr first _ in
-17	-25	-38	-22	lr for _ >
12	10	24	2	lr for _ Name
7	-5	22	13	lr for _ and
7	2	2	2	lr for _ her
24	10	21	-2	lr for _ in
2	6	10	-4	lr former _ and
-22	-20	3	-12	lr from _ 0
22	16	23	21	lr from _ >
-2	-6	22	-1	lr from _ Name
7	-1	1	1	lr from _ from
6	23	11	4	lr from _ the
18	3	22	7	lr from _ to
0	-1	0	8	lr future _ drawings
6	0	-1	1	lr have _ trailing
-10	-14	-10	-17	lr his _ 0
7	-1	-1	1	lr however _ delayed
6	1	-1	2	lr however _ says
8	-1	-4	1	lr if _ would
-21	-27	-18	-5	lr in _ 0
-9	-18	19	-8	lr in _ >
-12	-6	-12	-7	lr in _ Name
2	1	9	3	lr in _ after
1	-24	-1	6	lr in _ and
-13	-13	0	-10	lr in _ as
10	7	22	8	lr in _ at
0	-1	9	-1	lr in _ but
8	-1	-6	0	lr in _ encampment
-2	-5	18	-2	lr in _ for
7	17	28	4	lr in _ in
5	2	23	-3	lr in _ is
-4	-1	10	-3	lr in _ on
-8	-16	8	-13	lr in _ the
7	4	22	7	lr in _ this
12	20	25	7	lr in _ via
0	1	17	-2	lr in _ was
7	1	26	1	lr in _ where
13	11	3	-3	lr include _ Name
7	2	2	2	lr including _ husband
0	-1	6	-1	lr including _ the
8	-1	-6	0	lr interrupt _ plans
-9	3	4	-11	lr into _ >
0	0	8	-2	lr is _ football
0	0	8	-2	lr is _ only
6	0	-1	1	lr island _ and
7	2	2	2	lr it _ herself
-3	1	33	4	lr jobs _ >
-25	-27	-26	-24	lr jobs _ Name
6	1	0	2	lr knocked _ down
5	0	0	1	lr later _ joined
9	2	1	3	lr league _ took
-2	0	6	1	lr left _ at
6	0	-1	1	lr means _ is
10	2	4	4	lr month _ returns
8	-1	-4	1	lr morning _ arrives
10	2	4	4	lr name _ has
6	-1	0	0	lr navy _ made
1	-4	18	-1	lr near _ Name
4	-5	-1	-1	lr news _ had
1	-1	10	0	lr north _ agent
10	2	4	4	lr now _ pooled
10	2	4	4	lr now _ will
-5	3	13	-6	lr of _ >
12	-2	4	-12	lr of _ Name
18	-4	35	23	lr of _ and
8	-1	-6	0	lr of _ army
-5	-7	10	13	lr of _ at
1	-1	10	0	lr of _ began
-4	-7	-4	-4	lr of _ by
0	-2	6	-1	lr of _ dates
5	0	-1	1	lr of _ ex
1	15	18	1	lr of _ for
12	0	20	3	lr of _ from
16	0	-1	5	lr of _ head
-14	3	5	-19	lr of _ in
-12	-11	7	-10	lr of _ is
0	-1	0	8	lr of _ jackpot
7	0	21	-2	lr of _ on
-1	-21	6	-13	lr of _ the
4	-14	-2	6	lr of _ was
5	-4	10	-1	lr of _ were
2	-12	3	-9	lr of _ which
-13	1	-9	-8	lr of _ with
8	-1	-4	1	lr offends _ and
6	21	11	-8	lr on _ >
-7	-24	1	-21	lr on _ Name
-10	-6	11	14	lr on _ and
10	2	4	4	lr on _ as
7	2	2	2	lr on _ behalf
10	2	4	4	lr on _ power
17	1	27	-3	lr over _ >
16	2	19	-3	lr over _ in
6	25	2	9	lr party _ >
0	28	0	1	lr party _ and
1	7	0	1	lr party _ the
0	-1	0	8	lr play _ is
15	-2	-1	-1	lr president _ and
6	1	0	2	lr prime _ was
6	1	0	2	lr protege _ >
5	0	0	1	lr provided _ with
8	-1	-6	0	lr provisions _ planned
6	-1	0	0	lr putting _ guitars
6	1	0	2	lr ring _ had
-18	-21	-7	-22	lr s _ Name
22	23	0	9	lr says _ >
6	0	-1	1	lr says _ one
5	2	2	2	lr show _ father
5	2	2	2	lr since _ showed
6	-1	0	0	lr skill _ picked
1	-1	10	0	lr south _ southbound
2	-3	13	3	lr southbound _ locomotives
6	1	0	2	lr staggered _ Name
0	0	8	-2	lr street _ >
7	2	2	2	lr surgery _ family
5	0	0	1	lr taught _ the
5	15	15	6	lr tells _ to
5	0	0	1	lr that _ decided
6	1	-1	2	lr that _ slept
1	-5	-1	-6	lr that _ was
-19	-26	-10	-31	lr the _ 0
11	16	7	12	lr the _ >
-4	9	2	7	lr the _ Name
-12	-18	-20	-3	lr the _ a
8	23	19	4	lr the _ against
-11	16	8	-2	lr the _ and
6	16	10	25	lr the _ as
3	4	7	8	lr the _ at
7	17	5	0	lr the _ attempted
8	9	11	4	lr the _ before
5	11	-4	8	lr the _ being
4	10	-3	9	lr the _ but
-8	3	0	-22	lr the _ by
5	15	2	1	lr the _ candidate
1	5	-2	-1	lr the _ decided
7	17	5	0	lr the _ describes
7	14	-1	19	lr the _ during
8	3	15	4	lr the _ engineer
2	-3	13	3	lr the _ evident
-2	0	6	1	lr the _ extension
-16	-9	-31	0	lr the _ for
7	17	5	0	lr the _ founder
-2	9	-15	13	lr the _ from
3	11	14	-1	lr the _ government
-6	5	-16	-15	lr the _ had
-10	13	-17	-9	lr the _ has
5	22	-3	11	lr the _ he
4	15	4	12	lr the _ in
4	16	-1	-3	lr the _ investigated
-18	1	-5	-7	lr the _ is
0	-1	0	8	lr the _ jackpot
2	4	10	17	lr the _ led
7	17	5	0	lr the _ like
8	3	15	4	lr the _ locomotive
3	17	1	1	lr the _ lost
-16	-3	-3	-21	lr the _ of
-5	13	3	4	lr the _ on
-13	-11	-17	-14	lr the _ operated
9	15	3	22	lr the _ or
2	10	-1	-1	lr the _ played
1	5	-2	-1	lr the _ refused
2	10	-1	-1	lr the _ rules
5	18	0	2	lr the _ s
7	26	2	3	lr the _ says
2	-3	13	3	lr the _ shop
6	8	10	2	lr the _ supporting
10	16	17	5	lr the _ the
-18	-12	-20	-7	lr the _ to
7	3	15	4	lr the _ track
8	3	15	4	lr the _ tracks
11	4	23	0	lr the _ train
-16	-4	-11	-2	lr the _ was
-14	-12	1	-2	lr the _ were
7	5	16	10	lr the _ when
10	11	-4	21	lr the _ where
13	8	24	-2	lr the _ which
3	15	6	14	lr the _ who
-7	-5	0	1	lr the _ with
5	21	1	14	lr the _ would
1	-1	10	0	lr the _ yard
5	0	0	1	lr thirteen _ name
21	1	2	6	lr time _ had
4	7	-2	-14	lr to _ 0
3	18	0	8	lr to _ >
-10	1	-1	-15	lr to _ Name
-9	-19	9	-1	lr to _ and
0	0	15	4	lr to _ at
-6	-10	-1	-8	lr to _ by
17	28	21	6	lr to _ for
16	27	17	21	lr to _ in
8	-1	-4	1	lr to _ is
14	-1	8	4	lr to _ on
16	0	22	3	lr to _ to
-2	0	6	1	lr to _ was
0	9	15	10	lr to _ where
6	1	0	2	lr to _ windpipe
-1	0	8	1	lr to _ with
21	53	20	19	lr today _ Name
-6	-17	-25	-23	lr via _ >
7	2	2	2	lr violated _ right
7	-1	-1	1	lr warlords _ and
4	-3	12	22	lr was _ >
5	0	0	1	lr was _ and
-2	-13	-10	-10	lr watch _ Name
8	2	0	3	lr what _ and
9	2	1	3	lr when _ made
5	0	0	1	lr when _ moved
8	1	2	1	lr when _ was
5	0	-1	1	lr whom _ broke
20	20	11	0	lr with _ >
-7	8	2	-16	lr with _ Name
20	18	19	4	lr with _ and
-1	-12	-13	-15	lr with _ for
5	0	0	1	lr with _ spirit
10	2	4	4	lr years _ sold
5	2	2	2	lr young _ along
-22	-1	-7	-7	lw 0
-3	-7	-22	-26	lw <
-6	4	-15	-10	lw a
8	-1	-6	0	lw able
2	-23	-19	-25	lw about
1	5	-2	-1	lw accepted
2	-3	-14	-16	lw action
-16	-7	-23	-28	lw addition
21	-4	15	-4	lw after
6	16	14	1	lw again
27	-2	17	-3	lw against
6	0	1	7	lw age
-2	3	-9	-12	lw ahead
-5	-8	13	-5	lw air
8	12	9	17	lw album
19	-1	2	5	lw all
6	27	-2	2	lw alliance
8	12	5	15	lw also
5	0	0	1	lw although
-10	-23	-11	-14	lw am
7	2	2	2	lw amicus
16	5	-7	-17	lw an
14	-1	13	17	lw and
0	-2	1	18	lw annual
-5	-4	-9	-13	lw another
10	2	4	4	lw answer
16	16	9	3	lw any
-2	-16	-9	-14	lw approximately
-30	-22	-27	-41	lw are
-13	-10	16	-12	lw area
0	26	14	2	lw around
2	-5	12	-2	lw arrived
8	-1	-6	0	lw artillery
4	-4	-8	0	lw as
7	17	5	0	lw associated
2	20	13	3	lw association
11	14	24	12	lw at
20	1	22	19	lw attack
18	3	32	1	lw august
21	12	13	4	lw away
1	0	-6	-14	lw back
16	18	18	31	lw band
-6	6	15	-5	lw bank
-19	-19	-5	-12	lw be
-3	-23	-11	-3	lw beautiful
-3	5	-12	-13	lw became
-6	-24	-13	-13	lw been
-11	3	0	-13	lw before
3	23	-8	20	lw being
13	8	-7	5	lw best
15	-5	-2	0	lw better
11	20	29	29	lw between
15	-7	-9	-12	lw big
16	3	16	-1	lw bill
-23	-26	-31	-32	lw black
2	-1	7	-3	lw boards
8	3	15	4	lw boiler
2	-1	31	1	lw born
27	-2	19	25	lw both
5	0	-1	1	lw boyfriend
2	1	13	1	lw branches
6	1	-1	2	lw breaks
6	22	21	7	lw bus
7	4	8	-9	lw but
20	-6	-10	-6	lw by
27	8	20	17	lw campaign
3	16	1	-5	lw campaigned
12	23	13	0	lw can
0	-7	-12	-15	lw candidate
8	0	-1	18	lw captain
-9	-21	-5	-17	lw car
-9	-20	-21	-23	lw career
7	5	-3	-7	lw carter
7	0	5	2	lw case
7	-1	-1	1	lw cavalry
3	18	2	-3	lw center
5	16	23	0	lw centre
9	24	2	-2	lw champions
3	16	-6	-1	lw championship
14	41	13	12	lw changed
15	0	0	4	lw charge
18	-1	23	1	lw china
-32	-15	-9	-23	lw city
1	11	14	10	lw civil
10	2	11	4	lw class
-10	-11	-2	-13	lw clear
1	26	3	28	lw coalition
4	-8	9	8	lw come
-6	-21	-20	-3	lw coming
7	20	1	-2	lw committee
-17	-3	-1	-20	lw communist
8	17	14	-1	lw community
6	8	-2	14	lw compared
8	16	3	1	lw competitive
12	-3	1	12	lw composed
-2	-11	-5	-12	lw confused
8	-1	-6	0	lw conscripts
22	18	9	4	lw conservative
0	0	5	2	lw constitutional
5	0	0	1	lw contestants
-6	-13	2	-14	lw contested
3	0	13	0	lw control
2	-2	0	12	lw cooper
5	-8	9	1	lw could
3	18	21	0	lw council
2	5	23	1	lw county
5	2	17	0	lw crossing
14	2	11	14	lw cup
5	-6	4	-6	lw currently
2	-3	15	1	lw daily
8	3	15	4	lw danger
19	17	26	-4	lw day
27	0	7	2	lw death
17	16	4	2	lw defeated
6	5	22	0	lw defense
8	31	6	-2	lw defensive
-15	-2	-5	-22	lw democratic
-15	-20	-22	-20	lw demon
4	-10	-2	-6	lw didnt
-11	-11	-5	-9	lw died
5	0	-1	1	lw diner
3	14	23	4	lw direct
1	5	-2	-1	lw directors
-1	-3	25	1	lw district
2	12	19	-3	lw down
-15	-14	-14	-13	lw drive
26	5	30	3	lw during
-4	13	-8	-7	lw early
11	10	22	4	lw east
2	18	11	-11	lw elected
2	-2	8	0	lw election
4	-8	5	-11	lw elections
2	29	7	2	lw electoral
-1	-3	4	9	lw electric
0	-2	6	-1	lw embarked
0	-2	6	-1	lw embarking
8	12	4	0	lw emergency
4	16	17	0	lw engine
2	-1	7	-3	lw engineer
2	2	-1	15	lw establish
0	0	5	2	lw establishing
2	13	-1	-3	lw eventually
-11	-9	-1	-12	lw every
16	0	1	2	lw ex
2	10	-1	-1	lw exclusively
2	10	-1	-1	lw expenses
15	1	10	-1	lw experience
-16	-20	-16	-18	lw express
-7	-19	-21	-17	lw family
21	7	2	1	lw federal
21	25	-2	-2	lw fellow
-2	-12	5	13	lw festival
4	-8	-14	-6	lw few
-12	-16	-7	-15	lw fighter
7	12	2	17	lw filed
10	8	-4	8	lw film
25	15	7	33	lw first
20	-1	13	-7	lw five
-15	-19	-2	-8	lw floods
12	18	22	0	lw following
4	14	3	9	lw for
11	36	3	1	lw force
2	5	22	14	lw forces
8	24	1	-2	lw foreign
36	22	8	21	lw former
7	10	24	6	lw found
-3	4	3	-9	lw founded
13	18	-4	-6	lw founding
-1	14	20	1	lw free
6	-2	2	14	lw friends
2	-12	-8	-10	lw from
-3	-13	2	-14	lw front
-9	11	8	-15	lw game
-11	3	-12	-13	lw games
6	16	1	1	lw garage
-5	9	0	-4	lw general
-9	-19	-21	-19	lw get
8	-1	-4	1	lw gets
8	-1	-6	0	lw giving
3	5	3	9	lw go
-15	-19	-18	-17	lw got
-18	-15	-14	-3	lw government
19	6	14	12	lw governor
1	5	-2	-1	lw gradual
2	-3	13	3	lw grain
2	27	-4	-5	lw groups
6	1	0	2	lw gym
-7	0	-12	-15	lw had
6	1	0	2	lw hard
13	-3	6	7	lw has
5	6	-1	-19	lw have
-12	-16	-12	-14	lw hay
0	-5	-15	-13	lw he
2	-5	-6	-4	lw hearing
-22	7	-21	-18	lw help
18	0	10	17	lw her
-9	-12	-2	-11	lw high
-6	-11	-8	-14	lw highs
14	1	13	16	lw him
18	16	9	20	lw his
2	8	2	-1	lw hockey
1	15	13	-9	lw home
21	0	14	0	lw house
2	-13	-4	-13	lw how
4	12	4	19	lw however
-28	-32	-27	-27	lw if
8	-1	14	1	lw immigrants
2	10	11	12	lw in
10	9	-1	-3	lw include
6	13	13	1	lw included
-1	15	20	-3	lw includes
28	12	19	24	lw including
1	23	13	0	lw independent
5	-13	-16	-15	lw influenced
-5	-7	9	3	lw international
-5	9	15	-11	lw into
-10	-26	16	2	lw is
-6	-2	0	-3	lw island
-1	-3	10	1	lw issued
11	4	2	-9	lw it
21	21	-2	8	lw its
8	3	15	4	lw jersey
-4	7	15	3	lw job
-34	-7	2	-27	lw jobs
13	16	11	-3	lw joined
-14	7	-16	-16	lw judge
-4	-26	-12	-11	lw just
-3	-15	-13	1	lw kingdom
1	-13	4	-12	lw know
2	-10	-16	4	lw known
15	17	6	-4	lw labor
4	17	19	-3	lw labour
-12	5	-7	-12	lw largest
16	22	14	2	lw last
-5	-14	-11	-20	lw later
-8	-18	-7	-12	lw launch
15	25	0	-8	lw leader
20	3	-2	17	lw leadership
-8	5	-2	-14	lw league
7	9	17	18	lw led
1	30	13	1	lw left
8	13	22	-2	lw liberal
4	22	5	2	lw liberation
22	6	3	19	lw life
9	6	2	13	lw like
-13	-22	-1	-23	lw line
2	-13	-11	-17	lw list
5	-15	-12	-2	lw live
1	15	15	-7	lw local
2	-1	30	1	lw located
8	2	18	6	lw locomotive
-19	-24	-24	-25	lw long
15	-1	13	0	lw losing
2	-6	1	-7	lw made
-32	-10	-20	-14	lw main
14	17	15	-1	lw major
-3	5	3	-9	lw make
4	-15	4	-12	lw man
1	-8	9	-8	lw managed
-9	19	-1	-6	lw manager
-3	0	18	2	lw many
-2	-9	1	8	lw may
-38	-41	-38	-37	lw me
9	46	14	0	lw member
16	-7	-23	-5	lw members
-10	-8	-10	-16	lw merger
1	4	26	4	lw miles
0	-1	0	8	lw minimum
1	15	8	2	lw month
-9	-6	-15	12	lw more
-10	-4	-5	-14	lw morning
17	18	18	11	lw most
14	18	12	18	lw movement
-4	-22	-18	-19	lw much
11	-12	-7	10	lw music
9	-3	-3	-3	lw musical
-2	5	-9	-26	lw my
15	19	20	29	lw name
7	29	17	27	lw national
4	-1	31	3	lw near
13	23	2	-16	lw new
-18	-19	-6	-29	lw news
-6	-4	-15	-4	lw next
5	10	26	3	lw no
-2	-1	20	0	lw north
1	1	18	0	lw northern
0	-8	-13	-17	lw not
-16	5	2	-19	lw now
10	19	24	21	lw number
7	2	2	2	lw obtained
8	14	19	4	lw of
14	4	13	21	lw off
1	18	10	-3	lw offered
7	2	24	18	lw official
15	-1	11	25	lw old
3	-3	11	0	lw on
0	-1	6	-1	lw once
3	17	9	-10	lw one
-9	16	12	-8	lw only
-1	-4	9	-1	lw opened
17	18	1	6	lw opposition
2	3	-8	10	lw or
7	3	-7	7	lw order
-1	11	-5	-8	lw organization
21	22	3	3	lw original
10	9	25	-9	lw other
26	39	11	11	lw our
12	-1	2	8	lw out
0	1	8	-14	lw over
10	2	4	4	lw owed
5	2	2	2	lw paper
2	0	20	6	lw park
18	8	15	25	lw parliament
3	-16	0	-14	lw part
8	-4	-5	12	lw participated
7	17	5	0	lw participation
-2	27	-7	16	lw parties
-9	8	-22	-19	lw party
-12	0	-14	-12	lw past
6	1	0	2	lw paydays
18	7	19	-2	lw peace
19	18	2	-9	lw people
-1	-1	12	13	lw planning
-4	14	-1	-10	lw play
16	26	5	33	lw played
9	19	6	0	lw player
-5	15	-8	-7	lw points
-8	9	-3	-16	lw political
-6	-11	-8	-14	lw posting
6	1	0	2	lw pounds
2	20	11	-2	lw present
2	1	3	9	lw presented
-11	4	-15	-15	lw president
18	6	1	-4	lw presidential
18	0	3	16	lw previously
13	-6	15	5	lw prince
7	2	2	2	lw procedure
1	7	-12	15	lw professor
20	-8	12	14	lw program
13	12	1	-4	lw progressive
-23	-1	-29	-26	lw project
0	17	10	1	lw public
-10	4	-5	-8	lw radio
0	2	3	15	lw raised
8	24	-2	-3	lw ran
0	0	8	-2	lw rating
-6	-7	-1	-13	lw re
-19	-34	-33	-35	lw read
9	0	12	5	lw reason
0	-11	-7	-15	lw record
8	-7	-3	-8	lw recorded
0	-1	6	-1	lw reduced
2	-3	17	15	lw regional
2	20	16	19	lw released
-5	-4	6	-5	lw religious
7	0	13	2	lw remained
6	15	9	-2	lw reorganized
7	19	20	-1	lw represented
6	-3	-16	-15	lw republican
1	5	-2	-1	lw reputation
-16	-20	-18	-29	lw result
-4	8	6	-9	lw right
5	17	11	-4	lw rights
1	-1	9	23	lw rock
3	17	4	2	lw room
2	0	5	1	lw round
-27	-20	-14	-27	lw royal
-12	-7	-17	-17	lw ruling
2	-3	13	3	lw runaround
5	6	32	30	lw s
1	0	-11	-12	lw same
6	8	20	0	lw says
1	5	-2	-1	lw schism
5	18	20	4	lw school
-10	-1	-12	-11	lw scouts
18	25	5	1	lw season
6	19	16	4	lw seat
-12	-8	-18	-20	lw second
19	0	-5	-7	lw secretary
2	-3	13	3	lw secured
10	2	4	4	lw seems
13	-3	-2	2	lw self
22	15	0	4	lw senators
-15	-18	-12	-15	lw send
29	17	11	2	lw senior
13	0	2	17	lw separate
8	3	9	22	lw series
-6	-8	-14	-13	lw served
7	8	19	2	lw service
23	24	15	22	lw she
-20	-5	-7	-15	lw shot
0	0	8	-2	lw showroom
9	3	18	4	lw signal
5	24	18	4	lw signed
2	-3	13	3	lw signs
11	5	6	1	lw since
-12	-17	-18	-14	lw sister
8	-1	-4	1	lw slut
3	-16	-17	-17	lw so
9	22	-2	0	lw social
12	24	2	0	lw socialist
2	26	7	1	lw society
8	-1	-6	0	lw soldiers
7	-1	-1	1	lw solicited
17	30	-4	1	lw some
-2	14	21	23	lw south
6	-2	11	17	lw special
1	13	12	4	lw spirit
2	1	13	0	lw sport
-8	-7	18	11	lw start
31	20	19	8	lw state
19	0	23	20	lw states
3	-7	22	-8	lw station
-2	-4	7	-1	lw stations
18	1	15	4	lw steel
5	-8	6	-6	lw still
11	12	11	-1	lw street
7	0	13	2	lw studio
7	-1	-1	1	lw subdue
3	-1	13	-2	lw subsequently
8	17	9	-4	lw such
-2	1	6	18	lw support
18	6	2	-4	lw supported
0	-1	6	-1	lw surrounding
5	20	17	-1	lw taken
-5	10	-8	-11	lw talks
4	9	2	-1	lw tank
21	15	3	-1	lw team
3	15	7	2	lw teams
7	2	2	2	lw telephone
15	23	7	5	lw tells
6	16	12	9	lw ten
-2	-11	-10	-8	lw test
6	19	-2	-2	lw than
-1	-6	1	-26	lw that
-6	0	4	-2	lw the
-10	2	-7	18	lw their
24	0	14	13	lw then
-11	-10	-4	-3	lw there
-11	1	4	-12	lw these
-7	16	1	13	lw they
5	-11	-9	-12	lw think
-21	-13	-11	-11	lw this
-14	-10	9	-15	lw those
1	3	-12	-14	lw three
8	23	9	3	lw through
-14	0	-22	-11	lw time
5	22	-2	-3	lw times
8	-3	-1	0	lw titled
13	-12	3	6	lw to
9	-2	3	-17	lw today
-11	3	-12	-17	lw together
-18	-16	4	-16	lw tomorrow
-21	-12	-18	-18	lw top
3	14	16	-3	lw tour
-1	6	3	-8	lw tower
1	-1	21	-2	lw town
-10	-15	6	-9	lw track
-9	-13	1	-14	lw tracks
-5	-5	16	-4	lw train
0	-2	-2	11	lw trains
-2	0	6	1	lw trestles
-2	0	6	1	lw trips
-6	-21	-8	-10	lw troops
19	13	10	4	lw two
2	2	2	17	lw typical
-10	-22	-24	-8	lw under
8	38	1	5	lw union
20	16	12	22	lw united
11	23	5	1	lw units
-11	-7	-16	-17	lw university
11	1	8	4	lw until
24	2	0	-2	lw up
6	1	0	2	lw upcoming
14	5	-7	-13	lw us
10	19	27	0	lw use
-18	-15	-21	-6	lw used
-23	-3	-7	-19	lw via
18	0	5	-4	lw vice
-12	-6	-17	-19	lw video
2	-1	18	-1	lw village
9	14	2	2	lw votes
6	-1	0	0	lw waiting
7	2	2	2	lw wake
-13	7	-7	-2	lw war
0	13	1	12	lw was
9	11	-8	-6	lw watch
-4	-8	-17	-19	lw we
-5	-7	20	-5	lw week
2	5	19	-2	lw well
14	26	34	12	lw were
-6	2	9	-7	lw west
10	0	26	-4	lw western
23	1	2	4	lw what
6	-1	-8	-15	lw when
5	-6	-14	-15	lw where
-19	0	-20	-34	lw which
-5	-11	-26	-25	lw while
15	10	10	-1	lw white
36	15	5	-4	lw who
6	10	6	-6	lw why
-15	-4	-4	-10	lw will
-20	-21	-9	-24	lw win
-4	-10	-9	2	lw winner
5	17	-17	5	lw with
4	13	20	2	lw within
-3	14	7	-8	lw won
6	-1	0	0	lw woodworking
-17	-17	-20	-23	lw work
11	14	10	-1	lw workers
-15	8	6	-21	lw world
-19	-19	-16	-26	lw would
-2	0	6	1	lw wye
7	2	-2	3	lw year
23	-1	8	-5	lw years
-22	-12	-15	-28	lw you
8	-4	-20	-16	lw your
-3	1	-18	6	mid a
3	11	-2	0	mid academy
18	43	6	-1	mid air
0	10	-15	-13	mid and
6	17	1	-1	mid arts
7	19	-1	-6	mid assembly
5	4	25	-2	mid central
7	17	20	-3	mid city
16	4	4	34	mid civil
7	28	0	-2	mid communist
7	22	3	0	mid conservative
6	7	19	2	mid county
10	38	-2	-2	mid democratic
12	33	-2	0	mid department
12	0	1	32	mid film
-7	5	-15	-16	mid football
-1	18	-21	-20	mid for
7	19	1	1	mid foreign
7	22	-3	-1	mid front
13	31	2	2	mid hall
-9	-11	-17	-19	mid hockey
-23	-31	-30	-30	mid i
-15	-25	-22	-8	mid in
-10	5	-14	4	mid international
10	31	4	-2	mid labor
14	34	11	10	mid labour
3	23	-2	3	mid league
11	22	-2	24	mid liberal
6	6	-1	11	mid liberation
3	23	-5	-3	mid medical
8	32	-3	-1	mid national
-10	12	-20	-12	mid new
4	20	-1	3	mid northern
7	9	7	3	mid of
-4	10	-16	-14	mid on
17	33	5	8	mid order
17	55	-1	4	mid party
-6	0	-13	-16	mid policy
-8	-12	-17	-18	mid political
4	22	-4	-4	mid progressive
7	20	1	1	mid republican
-11	-12	-17	-20	mid research
7	20	4	-7	mid school
-7	3	-20	-25	mid social
8	22	0	-3	mid socialist
12	9	23	1	mid south
4	14	4	15	mid spring
6	16	16	3	mid states
-9	-7	-31	-10	mid the
-10	-4	-15	-21	mid to
2	25	-2	-4	mid union
7	25	-4	-1	mid united
15	19	4	44	mid war
-5	-8	-11	-7	mid world
-2	4	-1	5	opens false
-3	-11	-10	-10	opens true
-13	-2	-7	-8	part 1 0
39	1	2	-1	part 1 1
-8	-1	-5	-4	part n 0
2	-4	-5	-11	r1 's 0
22	20	34	5	r1 's Name
17	-5	-3	3	r1 's army
20	1	1	5	r1 's been
7	2	2	2	r1 's behalf
6	0	-1	1	r1 's biography
8	2	0	3	r1 's crude
8	-1	-6	0	r1 's encampment
5	0	-1	1	r1 's ex
-4	-11	-10	-9	r1 's family
29	-8	-2	5	r1 's father
17	2	9	7	r1 's first
0	0	8	-2	r1 's football
6	10	-2	2	r1 's former
7	17	5	0	r1 's founder
6	1	-1	2	r1 's house
7	2	2	2	r1 's husband
20	0	1	3	r1 's life
5	0	0	1	r1 's name
6	4	18	5	r1 's national
10	1	8	3	r1 's only
9	1	3	1	r1 's own
22	-1	3	3	r1 's parents
-1	-3	-2	13	r1 's passing
5	0	0	1	r1 's passion
8	-1	-6	0	r1 's plans
3	11	2	-3	r1 's post
11	1	-5	1	r1 's right
6	0	7	2	r1 's royal
5	0	0	1	r1 's style
6	1	0	2	r1 's windpipe
6	1	0	2	r1 's younger
-14	-6	-10	-3	r1 0
-4	-5	-9	-11	r1 1 's 0
18	23	34	4	r1 1 's Name
11	-1	-4	0	r1 1 's army
17	2	0	7	r1 1 's been
7	2	2	2	r1 1 's behalf
8	2	0	3	r1 1 's crude
8	-1	-6	0	r1 1 's encampment
5	0	-1	1	r1 1 's ex
-4	-11	-10	-9	r1 1 's family
22	-10	-5	5	r1 1 's father
17	2	9	7	r1 1 's first
0	0	8	-2	r1 1 's football
6	10	-2	2	r1 1 's former
7	17	5	0	r1 1 's founder
6	1	-1	2	r1 1 's house
7	2	2	2	r1 1 's husband
20	0	1	3	r1 1 's life
5	0	0	1	r1 1 's name
6	4	18	5	r1 1 's national
10	1	8	3	r1 1 's only
8	1	2	1	r1 1 's own
7	2	2	2	r1 1 's parents
-1	-3	-2	13	r1 1 's passing
5	0	0	1	r1 1 's passion
8	-1	-6	0	r1 1 's plans
11	1	-5	1	r1 1 's right
0	1	11	2	r1 1 's royal
5	0	0	1	r1 1 's style
6	1	0	2	r1 1 's windpipe
6	1	0	2	r1 1 's younger
-12	-9	-14	-17	r1 1 0
-8	-4	2	-1	r1 1 Name
-14	-2	4	11	r1 1 a
-19	-24	-18	-20	r1 1 about
8	-1	-6	0	r1 1 accepted
4	1	9	3	r1 1 added
-2	22	22	1	r1 1 after
-1	0	8	1	r1 1 agent
-8	-26	-3	-17	r1 1 all
5	2	2	2	r1 1 along
15	-1	-9	6	r1 1 also
-15	-2	-1	-15	r1 1 an
8	14	16	15	r1 1 and
-11	9	-13	-9	r1 1 are
-18	-17	-17	-15	r1 1 arrived
8	-1	-4	1	r1 1 arrives
17	-1	4	3	r1 1 as
8	2	0	3	r1 1 assisted
-19	-19	-2	-11	r1 1 at
5	3	32	7	r1 1 attack
7	17	5	0	r1 1 attempted
9	2	1	3	r1 1 attended
-1	18	11	4	r1 1 based
17	9	14	2	r1 1 became
-2	23	4	1	r1 1 before
-4	-4	0	-6	r1 1 began
8	-1	-4	1	r1 1 believes
19	4	9	5	r1 1 born
5	0	-1	1	r1 1 breaks
22	1	3	9	r1 1 broke
10	4	7	18	r1 1 but
-8	-9	-1	-16	r1 1 by
-1	-3	-3	14	r1 1 cabinet
6	1	-1	2	r1 1 calls
16	17	15	3	r1 1 campaign
5	-7	9	14	r1 1 can
2	5	0	1	r1 1 candidate
-8	-10	-8	-8	r1 1 car
-7	-8	-7	-6	r1 1 cars
1	-14	-14	-16	r1 1 case
-7	-8	-5	-6	r1 1 central
-6	-7	-4	-5	r1 1 champion
-11	10	-10	-10	r1 1 chief
4	3	17	3	r1 1 china
23	17	7	6	r1 1 could
2	1	7	15	r1 1 dates
-10	5	6	-9	r1 1 day
6	1	-1	1	r1 1 decided
-7	-2	0	-4	r1 1 derived
7	17	5	0	r1 1 describes
-13	-16	-1	-10	r1 1 design
14	12	1	4	r1 1 did
6	1	0	2	r1 1 down
-8	-3	13	4	r1 1 during
8	3	15	4	r1 1 engineer
2	-3	13	3	r1 1 evident
-2	0	6	1	r1 1 extension
1	-1	10	13	r1 1 final
10	-9	-11	-7	r1 1 finished
-11	-9	-7	-17	r1 1 for
-2	4	14	19	r1 1 forces
-12	-12	-9	-9	r1 1 forward
-4	-7	11	2	r1 1 from
4	22	4	3	r1 1 front
6	1	0	2	r1 1 gained
-12	-21	-14	-15	r1 1 get
7	-1	-1	2	r1 1 gets
15	3	9	18	r1 1 give
-1	-14	-13	-11	r1 1 got
-17	-20	-5	-15	r1 1 governor
5	14	1	0	r1 1 guitar
6	-1	0	0	r1 1 guitars
-2	-8	-11	-9	r1 1 had
13	14	11	-10	r1 1 has
2	-2	-2	-12	r1 1 have
-14	-10	-2	-19	r1 1 he
0	25	6	4	r1 1 head
0	-5	-4	-4	r1 1 her
7	2	2	2	r1 1 herself
-15	-15	-10	-13	r1 1 high
-5	17	-6	11	r1 1 his
2	4	-11	-7	r1 1 how
-27	-22	-25	-26	r1 1 if
-9	-6	-1	1	r1 1 in
-21	-13	-11	-20	r1 1 into
1	5	-2	-1	r1 1 investigated
-3	-3	2	5	r1 1 is
-6	-15	-15	-16	r1 1 it
-12	-17	-19	-15	r1 1 joined
-10	-24	-23	-21	r1 1 just
-1	8	-13	-7	r1 1 later
24	14	2	14	r1 1 led
-10	-5	-11	-15	r1 1 like
-17	-18	-5	-20	r1 1 located
8	3	15	4	r1 1 locomotive
-1	14	13	3	r1 1 locomotives
1	-20	-19	-16	r1 1 lol
16	8	-1	13	r1 1 made
-26	-21	-23	-24	r1 1 make
-7	-9	21	-3	r1 1 man
-24	-23	-23	-20	r1 1 me
-19	-7	-19	-19	r1 1 members
-16	-1	-18	-14	r1 1 men
-18	-6	-9	-19	r1 1 more
-17	-18	-16	-15	r1 1 morning
6	-1	-1	11	r1 1 moved
-18	-14	3	6	r1 1 my
-11	-12	10	-13	r1 1 near
-18	-18	-16	-15	r1 1 need
12	0	15	1	r1 1 new
-24	-24	-23	-19	r1 1 night
-9	-20	-13	-19	r1 1 no
-18	-5	-1	-14	r1 1 not
8	2	0	3	r1 1 noticed
-14	-19	-4	-14	r1 1 now
-18	-26	-20	-24	r1 1 of
12	-7	1	-2	r1 1 off
-6	-5	15	10	r1 1 officials
3	-10	5	-11	r1 1 on
1	-15	0	-13	r1 1 one
2	-3	12	2	r1 1 opened
-13	-11	-17	-14	r1 1 operated
0	-10	3	-22	r1 1 or
-21	-21	-20	-18	r1 1 our
-6	-18	-14	-11	r1 1 out
-17	2	-5	-14	r1 1 over
6	-1	0	0	r1 1 picked
10	2	4	4	r1 1 pinpoints
8	-1	-6	0	r1 1 planned
22	11	7	6	r1 1 played
0	19	31	3	r1 1 police
10	2	4	4	r1 1 pooled
6	-2	16	8	r1 1 power
8	2	0	3	r1 1 published
10	2	4	4	r1 1 pulled
1	-14	-17	-10	r1 1 ran
1	5	-2	-1	r1 1 refused
17	1	3	6	r1 1 returned
10	2	4	4	r1 1 returns
-10	-5	-15	-13	r1 1 rules
16	16	33	22	r1 1 s
-19	-19	-7	-18	r1 1 say
18	16	18	8	r1 1 says
2	-3	13	3	r1 1 shop
-7	7	15	-4	r1 1 should
5	2	2	2	r1 1 showed
6	1	-1	2	r1 1 slept
-26	-25	-21	-24	r1 1 so
10	2	4	4	r1 1 sold
-17	-21	-7	-15	r1 1 some
6	4	20	5	r1 1 southbound
5	0	0	1	r1 1 spirit
5	-1	3	1	r1 1 started
2	-3	13	3	r1 1 superintendent
7	9	13	2	r1 1 supporting
-7	-4	-21	-19	r1 1 that
-18	1	-6	-2	r1 1 the
26	6	18	10	r1 1 then
-8	9	4	-5	r1 1 they
-12	-2	-9	-17	r1 1 this
-13	-13	-14	-12	r1 1 three
-29	-32	-31	-26	r1 1 time
5	0	8	-7	r1 1 to
7	12	-5	-10	r1 1 today
15	19	3	5	r1 1 took
-8	-10	-2	-15	r1 1 tour
7	3	15	4	r1 1 track
8	3	15	4	r1 1 tracks
8	3	16	2	r1 1 train
8	2	0	3	r1 1 trained
8	-1	-4	1	r1 1 tries
-28	-30	-25	-24	r1 1 up
-9	-11	5	-7	r1 1 used
-13	11	21	-8	r1 1 via
6	12	-10	-10	r1 1 video
24	-1	5	15	r1 1 was
15	16	21	1	r1 1 we
12	0	-9	-18	r1 1 were
-1	-14	-13	-9	r1 1 what
3	-9	-8	17	r1 1 when
11	1	30	17	r1 1 where
-7	-2	-2	4	r1 1 which
-7	-9	6	-19	r1 1 who
6	6	-8	-9	r1 1 why
9	6	14	-1	r1 1 will
-7	4	-8	-10	r1 1 winning
-6	-17	-12	-13	r1 1 with
8	9	-11	-6	r1 1 won
28	15	10	-1	r1 1 would
-9	-11	-5	-8	r1 1 yard
0	-3	-17	-11	r1 1 you
-20	-22	-17	-17	r1 1 your
16	23	26	2	r1 1000 's Name
11	-1	-4	0	r1 1000 's army
8	2	0	3	r1 1000 's crude
8	-1	-6	0	r1 1000 's encampment
18	2	7	7	r1 1000 's first
0	0	8	-2	r1 1000 's football
6	1	-1	2	r1 1000 's house
5	0	0	1	r1 1000 's name
0	0	8	-2	r1 1000 's only
-1	-3	-2	13	r1 1000 's passing
5	0	0	1	r1 1000 's passion
8	-1	-6	0	r1 1000 's plans
8	-1	-6	0	r1 1000 's right
5	0	0	1	r1 1000 's style
6	1	0	2	r1 1000 's windpipe
6	1	0	2	r1 1000 's younger
-20	0	0	-2	r1 1000 0
-6	-8	1	-14	r1 1000 >
-9	-6	7	6	r1 1000 Name
-13	9	16	19	r1 1000 a
8	-1	-6	0	r1 1000 accepted
6	2	10	4	r1 1000 added
-1	18	19	4	r1 1000 after
1	-1	10	0	r1 1000 agent
34	13	5	20	r1 1000 also
11	23	24	18	r1 1000 and
-10	4	-10	-6	r1 1000 are
-17	-13	-11	-12	r1 1000 arrived
34	25	20	1	r1 1000 as
8	2	0	3	r1 1000 assisted
-14	0	7	-15	r1 1000 at
5	3	32	7	r1 1000 attack
9	2	1	3	r1 1000 attended
22	14	18	7	r1 1000 became
2	28	5	3	r1 1000 before
6	8	11	5	r1 1000 began
17	2	2	6	r1 1000 born
21	0	3	8	r1 1000 broke
17	10	6	21	r1 1000 but
1	-12	10	-9	r1 1000 by
-1	-3	-3	14	r1 1000 cabinet
6	1	-1	2	r1 1000 calls
12	1	18	22	r1 1000 can
2	5	0	1	r1 1000 candidate
4	3	17	3	r1 1000 china
2	1	7	15	r1 1000 dates
6	1	-1	1	r1 1000 decided
-7	-2	0	-4	r1 1000 derived
-13	-16	-1	-10	r1 1000 design
14	12	1	4	r1 1000 did
6	1	0	2	r1 1000 down
6	18	18	-1	r1 1000 during
2	-3	13	3	r1 1000 evident
10	-9	-11	-7	r1 1000 finished
-5	-21	-6	-23	r1 1000 for
2	-1	18	22	r1 1000 forces
-8	0	9	-7	r1 1000 from
6	1	0	2	r1 1000 gained
6	-1	0	0	r1 1000 guitar
6	-1	0	0	r1 1000 guitars
7	6	2	1	r1 1000 had
17	23	31	4	r1 1000 has
-10	-24	-7	-18	r1 1000 have
-15	-15	-10	-13	r1 1000 high
-18	4	13	5	r1 1000 in
1	5	-2	-1	r1 1000 investigated
-9	5	7	11	r1 1000 is
12	0	-9	-5	r1 1000 it
-12	-17	-19	-16	r1 1000 joined
3	-5	2	-2	r1 1000 like
-1	14	13	3	r1 1000 locomotives
10	8	0	13	r1 1000 made
0	3	21	4	r1 1000 man
6	-1	-1	11	r1 1000 moved
-9	-9	11	-11	r1 1000 near
-16	-12	-9	-9	r1 1000 no
8	2	0	3	r1 1000 noticed
-3	-13	-8	-17	r1 1000 of
3	2	16	16	r1 1000 officials
0	0	13	-4	r1 1000 on
-13	-11	-17	-14	r1 1000 operated
1	-3	4	-18	r1 1000 or
-5	17	9	-2	r1 1000 over
6	-1	0	0	r1 1000 picked
8	-1	-6	0	r1 1000 planned
14	9	2	2	r1 1000 played
4	-3	34	8	r1 1000 police
8	2	0	3	r1 1000 published
1	5	-2	-1	r1 1000 refused
17	1	3	6	r1 1000 returned
2	10	-1	-1	r1 1000 rules
16	15	25	20	r1 1000 s
8	0	7	-2	r1 1000 says
2	-3	13	3	r1 1000 shop
3	16	24	4	r1 1000 should
6	1	-1	2	r1 1000 slept
6	4	20	5	r1 1000 southbound
5	0	0	1	r1 1000 spirit
5	-1	3	1	r1 1000 started
2	-3	13	3	r1 1000 superintendent
7	9	13	2	r1 1000 supporting
-16	6	-14	-16	r1 1000 that
-28	-11	-9	-11	r1 1000 the
23	5	17	8	r1 1000 then
5	18	15	-5	r1 1000 this
-8	-3	9	-13	r1 1000 to
-4	10	-8	-13	r1 1000 today
15	19	3	5	r1 1000 took
1	-1	7	-1	r1 1000 tour
8	2	0	3	r1 1000 trained
2	-3	13	3	r1 1000 used
-11	13	20	-6	r1 1000 via
22	3	6	12	r1 1000 was
11	2	28	0	r1 1000 where
-9	-6	-4	-23	r1 1000 which
-12	1	16	-11	r1 1000 who
-6	-5	0	-15	r1 1000 will
7	15	3	1	r1 1000 winning
9	-19	-2	-4	r1 1000 with
19	25	3	9	r1 1000 won
32	18	16	5	r1 1000 would
1	-1	10	0	r1 1000 yard
6	3	-11	-9	r1 1000 you
0	0	5	2	r1 1001 's national
-1	11	-7	-13	r1 1001 >
-2	-26	-3	-20	r1 1001 Name
20	4	3	7	r1 1001 also
3	22	24	3	r1 1001 and
4	2	7	2	r1 1001 give
21	-2	2	2	r1 1001 had
21	15	11	1	r1 1001 in
20	1	22	3	r1 1001 is
29	-4	0	10	r1 1001 says
23	-3	0	-1	r1 1001 was
2	-1	18	8	r1 1011 's Name
5	0	-1	1	r1 1011 's ex
6	10	-2	2	r1 1011 's former
16	18	16	-5	r1 1011 0
3	-8	-14	-1	r1 1011 >
27	6	10	-1	r1 1011 Name
15	-1	14	0	r1 1011 a
-2	0	6	1	r1 1011 agent
3	-10	-9	-12	r1 1011 and
8	-1	-4	1	r1 1011 arrives
2	2	16	4	r1 1011 at
8	-1	-4	1	r1 1011 believes
5	0	-1	1	r1 1011 breaks
5	0	-1	1	r1 1011 broke
8	12	7	1	r1 1011 but
-2	0	6	1	r1 1011 extension
17	4	19	5	r1 1011 from
5	0	-1	1	r1 1011 get
7	-1	-1	2	r1 1011 gets
8	9	-2	4	r1 1011 has
25	11	10	2	r1 1011 in
24	-11	2	-3	r1 1011 is
13	-13	1	-7	r1 1011 on
4	-2	20	0	r1 1011 s
0	-13	2	-10	r1 1011 the
16	1	15	9	r1 1011 to
8	-1	-4	1	r1 1011 tries
-10	-14	-2	-23	r1 1011 was
-2	-1	9	1	r1 1011 with
8	-1	-4	1	r1 1011 would
10	2	4	4	r1 1100 's been
7	2	2	2	r1 1100 's behalf
-4	-11	-10	-9	r1 1100 's family
7	17	5	0	r1 1100 's founder
7	2	2	2	r1 1100 's husband
7	2	2	2	r1 1100 's life
8	1	2	1	r1 1100 's own
7	2	2	2	r1 1100 's parents
7	2	2	2	r1 1100 's right
-16	-22	-29	-33	r1 1100 0
0	14	6	16	r1 1100 >
-24	7	-4	-27	r1 1100 Name
-23	-13	-21	-7	r1 1100 a
-19	-24	-18	-20	r1 1100 about
-4	14	9	-4	r1 1100 after
-22	-25	-23	-23	r1 1100 all
7	-19	2	10	r1 1100 and
-12	-8	-12	-19	r1 1100 are
10	-17	2	6	r1 1100 as
-20	-21	-27	-12	r1 1100 at
7	17	5	0	r1 1100 attempted
-5	-8	6	-4	r1 1100 before
-13	0	-3	1	r1 1100 but
-15	-2	-13	-19	r1 1100 by
-8	-10	-8	-8	r1 1100 car
-7	-8	-7	-6	r1 1100 cars
7	17	5	0	r1 1100 describes
-15	-14	-4	2	r1 1100 during
8	3	15	4	r1 1100 engineer
-9	17	4	8	r1 1100 for
-12	-12	-9	-9	r1 1100 forward
-9	-26	-27	-23	r1 1100 from
4	22	4	3	r1 1100 front
-7	-17	-13	-11	r1 1100 had
-8	-3	-15	-19	r1 1100 has
-11	12	-7	-5	r1 1100 have
0	-5	-4	-4	r1 1100 her
7	2	2	2	r1 1100 herself
-12	-18	-26	-6	r1 1100 in
-26	-30	-24	-23	r1 1100 into
-5	-9	-22	-9	r1 1100 is
-23	-24	-18	-17	r1 1100 it
-16	-5	-18	-17	r1 1100 like
8	3	15	4	r1 1100 locomotive
-22	-22	-18	-19	r1 1100 me
-17	-18	-16	-15	r1 1100 morning
-32	-32	-31	-32	r1 1100 my
-17	-20	-16	-21	r1 1100 no
-22	-25	-19	-18	r1 1100 now
-31	-32	-23	-23	r1 1100 of
-45	-45	-34	-40	r1 1100 on
-29	-28	-25	-22	r1 1100 or
-21	-21	-20	-18	r1 1100 our
-32	-30	-25	-25	r1 1100 out
-21	-28	-22	-21	r1 1100 over
10	2	4	4	r1 1100 pinpoints
10	2	4	4	r1 1100 pooled
10	2	4	4	r1 1100 power
10	2	4	4	r1 1100 pulled
10	2	4	4	r1 1100 returns
-6	23	19	0	r1 1100 says
10	2	4	4	r1 1100 sold
-18	-21	-17	-16	r1 1100 some
-27	-29	-22	-21	r1 1100 that
-6	13	-2	8	r1 1100 the
-31	-35	-35	-24	r1 1100 this
-13	-13	-14	-12	r1 1100 three
-23	-26	-27	-23	r1 1100 time
-26	-2	-14	-16	r1 1100 to
8	3	15	4	r1 1100 track
8	3	15	4	r1 1100 tracks
8	3	16	2	r1 1100 train
-23	-25	-21	-21	r1 1100 up
-21	-25	-19	-22	r1 1100 video
13	2	-3	16	r1 1100 was
-10	-10	-8	2	r1 1100 when
4	2	12	14	r1 1100 where
1	8	2	15	r1 1100 which
6	4	-5	0	r1 1100 will
-22	-11	-15	-16	r1 1100 with
16	7	-1	-1	r1 1100 won
-20	-23	-14	-15	r1 1100 you
-20	-22	-17	-17	r1 1100 your
5	2	2	2	r1 1101 's father
14	-9	-10	-7	r1 1101 0
-29	-27	-28	-26	r1 1101 Name
5	2	2	2	r1 1101 along
5	2	2	2	r1 1101 also
26	-1	-2	1	r1 1101 and
5	2	2	2	r1 1101 began
5	2	2	2	r1 1101 showed
26	6	5	1	r1 1101 was
0	3	5	0	r1 >
12	8	7	18	r1 a
-11	-13	2	-11	r1 about
8	-1	-6	0	r1 accepted
4	1	9	3	r1 added
8	14	24	15	r1 after
-6	-5	7	-12	r1 against
3	2	17	2	r1 agent
-10	-13	-3	-16	r1 all
3	17	16	-2	r1 alliance
8	12	2	4	r1 along
14	11	1	6	r1 also
15	-7	-4	-6	r1 among
-2	8	-1	-13	r1 an
13	17	11	18	r1 and
-3	3	-12	-13	r1 announced
-7	13	-18	6	r1 are
-18	-17	-17	-15	r1 arrived
8	-1	-4	1	r1 arrives
18	6	10	9	r1 as
4	1	0	7	r1 assisted
-13	-17	5	-6	r1 at
-9	-10	18	-7	r1 attack
7	17	5	0	r1 attempted
13	17	-1	3	r1 attended
-11	3	-1	-10	r1 based
24	14	17	4	r1 became
-9	17	-2	-6	r1 before
-4	-4	0	-6	r1 began
-13	-4	-19	-7	r1 being
8	-1	-4	1	r1 believes
-17	-18	5	-14	r1 between
7	-16	-13	-13	r1 bill
30	-2	6	3	r1 born
5	0	-1	1	r1 breaks
22	1	3	9	r1 broke
0	16	15	1	r1 bus
14	7	7	23	r1 but
-11	-13	-3	-11	r1 by
0	3	-2	13	r1 cabinet
18	2	4	7	r1 calls
16	17	15	3	r1 campaign
5	-8	11	14	r1 can
-1	28	0	4	r1 candidate
-8	-10	-8	-8	r1 car
-7	-8	-7	-6	r1 cars
-6	-18	-16	-23	r1 case
-19	-19	-16	-15	r1 central
-6	-7	-4	-5	r1 champion
-11	10	-10	-10	r1 chief
-8	-13	3	-10	r1 china
10	-1	2	-1	r1 claimed
4	12	31	5	r1 confirms
18	19	22	9	r1 could
2	1	7	15	r1 dates
-17	-3	-3	-15	r1 day
6	1	-1	1	r1 decided
9	-1	7	3	r1 delayed
-7	-2	0	-4	r1 derived
19	17	4	0	r1 describes
-13	-16	-1	-10	r1 design
19	12	2	4	r1 did
15	-9	5	1	r1 died
17	-7	-5	-4	r1 dies
6	1	0	2	r1 down
0	-1	0	8	r1 drawings
-2	6	16	5	r1 during
11	19	18	6	r1 east
28	19	17	8	r1 ends
10	2	14	4	r1 engineer
8	2	3	20	r1 era
2	-3	13	3	r1 evident
-2	0	6	1	r1 extension
-4	4	6	-7	r1 family
1	-1	10	13	r1 final
11	5	-9	-6	r1 finished
3	19	1	2	r1 flight
-15	-10	-6	-15	r1 for
-2	4	14	19	r1 forces
24	26	9	22	r1 formed
7	-1	2	14	r1 former
-12	-12	-9	-9	r1 forward
-13	-14	-2	-15	r1 founded
-5	0	8	4	r1 from
4	22	4	3	r1 front
6	1	0	2	r1 gained
5	14	0	14	r1 games
-16	-16	-12	-25	r1 general
8	-10	-12	-11	r1 get
2	-16	-8	-7	r1 gets
15	3	9	18	r1 give
-1	-14	-13	-11	r1 got
4	10	20	0	r1 government
-16	-20	-3	-15	r1 governor
5	14	1	0	r1 guitar
6	-1	0	0	r1 guitars
-2	0	-11	-19	r1 had
11	18	18	4	r1 has
6	26	-5	-5	r1 have
3	13	4	-1	r1 he
0	25	6	4	r1 head
6	-9	-4	-3	r1 her
7	2	2	2	r1 herself
-10	-15	-10	-13	r1 high
3	-17	-13	-12	r1 himself
-5	17	-6	11	r1 his
-8	2	-12	-13	r1 home
-3	-2	-16	-16	r1 how
-27	-22	-25	-26	r1 if
-1	6	8	8	r1 in
1	20	2	4	r1 incumbent
-3	10	-6	3	r1 into
4	16	-1	-3	r1 investigated
1	0	11	11	r1 is
-14	-24	-20	-25	r1 it
1	-1	0	9	r1 jackpot
-11	-17	-19	-15	r1 joined
2	-17	-1	-15	r1 just
7	7	-13	-7	r1 later
1	20	7	-4	r1 leader
35	22	8	12	r1 led
-20	-17	-19	-22	r1 like
-17	-3	-9	-21	r1 located
8	3	15	4	r1 locomotive
-1	14	13	3	r1 locomotives
1	-20	-19	-16	r1 lol
-1	21	-4	-6	r1 lost
17	14	2	13	r1 made
-26	-21	-23	-24	r1 make
-5	3	23	-1	r1 man
-11	0	-14	-14	r1 may
-25	-27	-25	-25	r1 me
-18	-7	-19	-19	r1 members
-11	8	-14	-10	r1 men
-18	-6	-9	-19	r1 more
-17	-18	-16	-15	r1 morning
7	4	1	12	r1 moved
-17	-11	-17	-22	r1 music
-3	-17	0	3	r1 my
19	-2	6	4	r1 n 's Name
6	0	-1	1	r1 n 's biography
8	-1	-2	0	r1 n 's royal
-9	-2	2	9	r1 n 0
-5	-2	3	-3	r1 n >
8	13	-5	7	r1 n Name
30	15	-4	17	r1 n a
11	-2	12	13	r1 n after
1	11	17	1	r1 n against
11	11	-2	1	r1 n all
8	25	19	0	r1 n also
25	17	1	2	r1 n an
13	12	0	11	r1 n and
8	15	-6	14	r1 n are
10	10	13	12	r1 n as
5	1	12	8	r1 n at
16	8	1	1	r1 n became
11	13	-2	9	r1 n being
27	-5	-3	-1	r1 n born
13	6	-2	8	r1 n but
-9	-9	-7	-5	r1 n by
0	29	0	4	r1 n candidate
4	12	31	5	r1 n confirms
7	-1	-1	1	r1 n delayed
15	-10	0	1	r1 n died
28	3	4	4	r1 n dies
0	-1	0	8	r1 n drawings
17	19	13	4	r1 n during
8	2	3	20	r1 n era
3	19	1	2	r1 n flight
-12	-5	2	2	r1 n for
7	-1	2	14	r1 n former
4	7	3	7	r1 n from
4	11	1	16	r1 n games
8	15	15	0	r1 n general
4	10	20	0	r1 n government
-2	14	-6	-15	r1 n had
12	22	26	24	r1 n has
3	37	0	4	r1 n have
17	21	12	13	r1 n he
11	18	15	12	r1 n in
1	14	0	2	r1 n incumbent
11	22	4	15	r1 n into
9	8	17	11	r1 n is
-13	-19	-13	-20	r1 n it
1	-1	0	9	r1 n jackpot
17	-2	13	-3	r1 n just
10	16	1	4	r1 n leader
22	16	9	-2	r1 n led
1	20	1	0	r1 n lost
-10	-25	-19	-19	r1 n may
4	21	0	0	r1 n national
-4	15	3	-6	r1 n new
19	-6	7	-2	r1 n of
9	13	3	19	r1 n on
-8	-20	-19	-10	r1 n one
-12	4	-13	6	r1 n or
12	11	4	4	r1 n over
-5	-15	-16	-16	r1 n quits
6	4	15	4	r1 n rail
34	12	-4	2	r1 n s
3	21	-5	-8	r1 n says
10	-2	-6	-1	r1 n started
25	4	6	8	r1 n tells
-6	3	3	-16	r1 n that
-2	11	9	10	r1 n the
16	8	28	23	r1 n this
21	0	0	6	r1 n through
-16	-9	-1	-12	r1 n to
-18	-13	-16	-18	r1 n today
6	0	-1	1	r1 n trailing
4	-1	11	-4	r1 n train
-6	2	-9	-13	r1 n via
-10	-16	-15	-4	r1 n video
-10	-9	-4	-5	r1 n was
8	23	17	14	r1 n were
0	-4	-20	-1	r1 n where
1	15	20	-14	r1 n which
15	7	-1	10	r1 n while
11	2	-11	10	r1 n who
1	1	-11	-13	r1 n will
-12	-13	-13	-7	r1 n winner
-16	3	-12	-6	r1 n with
20	7	10	1	r1 n won
7	18	-2	7	r1 n would
-8	-3	7	10	r1 n000 0
-7	-3	-9	-2	r1 n000 >
12	10	4	-29	r1 n000 Name
26	24	1	12	r1 n000 and
16	-2	-3	-1	r1 n000 born
0	-1	6	-1	r1 n000 but
-1	24	-1	2	r1 n000 candidate
7	-1	-1	1	r1 n000 delayed
0	-1	0	8	r1 n000 drawings
4	26	26	26	r1 n000 for
2	19	-6	-13	r1 n000 from
3	12	15	-1	r1 n000 government
8	38	5	6	r1 n000 had
5	11	15	18	r1 n000 has
2	9	25	11	r1 n000 in
0	-1	0	8	r1 n000 into
20	11	9	34	r1 n000 is
1	-1	0	9	r1 n000 jackpot
19	0	-2	1	r1 n000 led
0	14	-2	0	r1 n000 national
19	13	21	0	r1 n000 of
9	14	5	15	r1 n000 on
-14	-1	4	-4	r1 n000 the
21	0	0	6	r1 n000 through
-5	11	14	-6	r1 n000 to
4	-12	-5	11	r1 n000 was
17	12	20	0	r1 n000 were
13	8	0	16	r1 n000 who
-23	-7	-16	-5	r1 n000 with
-2	-5	-3	-22	r1 n001 >
17	-32	-1	-24	r1 n001 Name
20	17	9	-8	r1 n001 and
14	9	7	-1	r1 n001 in
-3	14	-18	-13	r1 n001 is
2	23	19	24	r1 n001 the
8	-1	-2	0	r1 n010 's royal
27	19	4	0	r1 n010 0
32	-10	19	4	r1 n010 >
2	0	-5	7	r1 n010 Name
24	1	-6	5	r1 n010 and
20	21	-1	1	r1 n010 as
18	-3	2	-1	r1 n010 born
23	-2	1	3	r1 n010 has
22	21	-3	3	r1 n010 in
23	-3	0	2	r1 n010 is
31	-2	4	4	r1 n010 of
27	-1	0	2	r1 n010 on
26	-7	-2	-1	r1 n010 the
43	1	-1	8	r1 n010 to
21	1	0	1	r1 n010 was
23	-1	1	-1	r1 n010 who
24	-5	-1	-4	r1 n011 0
48	-5	4	8	r1 n011 >
21	9	0	-2	r1 n011 Name
22	-4	-3	-1	r1 n011 a
10	-22	-13	-12	r1 n011 and
34	-7	-2	0	r1 n011 in
28	-3	9	-2	r1 n011 is
27	3	5	7	r1 n011 of
21	-1	3	4	r1 n011 on
22	-2	-1	3	r1 n011 s
17	-2	2	4	r1 n011 says
36	-2	-3	-2	r1 n011 the
16	1	17	9	r1 n011 to
21	-2	1	0	r1 n011 was
22	-4	-1	-4	r1 n011 who
-18	1	-8	5	r1 n100 0
-18	-1	2	-3	r1 n100 >
-3	10	0	9	r1 n100 Name
-1	16	-3	17	r1 n100 a
-4	13	2	8	r1 n100 and
-5	23	0	-7	r1 n100 are
-7	4	2	6	r1 n100 as
-6	2	-4	5	r1 n100 at
-17	-23	-7	-24	r1 n100 by
7	23	5	5	r1 n100 candidate
3	19	1	2	r1 n100 flight
-20	-22	-12	-14	r1 n100 for
-10	-9	-1	-1	r1 n100 from
4	11	1	16	r1 n100 games
-6	-3	-17	-16	r1 n100 had
9	19	18	17	r1 n100 has
4	28	2	4	r1 n100 have
5	16	13	12	r1 n100 he
-10	7	2	0	r1 n100 in
2	-1	6	-1	r1 n100 is
-13	-21	-13	-21	r1 n100 it
-5	-4	10	-7	r1 n100 just
1	19	11	-2	r1 n100 led
1	9	-1	-2	r1 n100 lost
-2	11	3	-3	r1 n100 new
-19	-9	1	-3	r1 n100 of
-10	4	-3	10	r1 n100 on
-4	15	-6	5	r1 n100 or
2	11	3	3	r1 n100 over
6	4	15	4	r1 n100 rail
-2	13	-2	0	r1 n100 s
-15	11	-6	-10	r1 n100 says
2	13	1	8	r1 n100 the
-28	-19	-13	-13	r1 n100 to
-20	-13	-16	-18	r1 n100 today
4	-1	11	-4	r1 n100 train
-14	-2	-2	-8	r1 n100 was
8	18	-1	15	r1 n100 were
-9	-7	-23	0	r1 n100 where
1	6	15	-13	r1 n100 which
-12	-4	-6	1	r1 n100 who
10	20	8	7	r1 n100 with
8	-4	-6	-9	r1 n101 >
20	23	14	7	r1 n101 Name
-2	-13	-15	9	r1 n101 and
15	27	5	16	r1 n101 in
-3	-3	-1	-6	r1 n101 is
-12	0	-9	-14	r1 n101 was
6	0	-1	1	r1 n110 's biography
19	16	4	7	r1 n110 >
15	22	-3	11	r1 n110 Name
25	8	21	19	r1 n110 and
28	14	26	17	r1 n110 in
12	4	30	1	r1 n110 is
6	0	-1	1	r1 n110 one
22	3	7	-2	r1 n110 the
6	0	-1	1	r1 n110 trailing
-14	0	5	-21	r1 n110 was
-11	-16	-14	-12	r1 n110 with
30	0	16	7	r1 n111 >
16	13	-1	0	r1 n111 Name
25	0	-4	-1	r1 n111 the
-12	8	-13	-17	r1 national
-11	-12	10	-13	r1 near
-17	1	-13	-14	r1 need
4	15	13	-3	r1 new
5	-21	-19	-15	r1 next
-24	-24	-23	-19	r1 night
-9	-20	-13	-19	r1 no
-18	-5	-1	-14	r1 not
8	2	0	3	r1 noticed
-18	-17	-11	-24	r1 now
-3	-23	-8	-19	r1 of
5	-13	-7	-8	r1 off
-7	-5	16	10	r1 officials
5	-2	0	5	r1 on
-5	-23	-12	-12	r1 one
6	-1	25	1	r1 opened
-13	-11	-17	-14	r1 operated
-18	-20	-19	-16	r1 our
-6	-18	-14	-11	r1 out
-10	8	-2	-11	r1 over
6	-1	0	0	r1 picked
10	2	4	4	r1 pinpoints
9	5	-5	-2	r1 planned
22	12	7	22	r1 played
3	37	7	5	r1 players
11	27	6	3	r1 please
0	19	31	3	r1 police
10	2	4	4	r1 pooled
6	-2	16	8	r1 power
7	-7	19	-1	r1 president
3	20	27	5	r1 project
8	2	0	3	r1 published
10	2	4	4	r1 pulled
1	23	2	-5	r1 purchased
-5	-15	-16	-16	r1 quits
5	2	18	4	r1 rail
6	-13	-8	-11	r1 ran
1	5	-2	-1	r1 refused
-4	11	-5	14	r1 released
17	1	3	6	r1 returned
11	1	3	3	r1 returns
-2	4	8	-5	r1 rules
35	19	30	20	r1 s
-5	-17	-5	-18	r1 say
15	24	13	-3	r1 says
-8	-10	-1	-15	r1 seems
13	24	6	1	r1 selected
-13	-26	-26	-23	r1 served
8	-8	-6	11	r1 she
2	-3	13	3	r1 shop
-1	1	12	-8	r1 should
-5	-20	-1	-19	r1 show
11	-6	2	2	r1 showed
4	24	17	2	r1 since
6	1	-1	2	r1 slept
-16	-24	-5	-20	r1 so
10	2	4	4	r1 sold
-17	-17	-12	4	r1 some
-14	-13	-8	2	r1 soon
6	4	20	5	r1 southbound
5	0	0	1	r1 spirit
9	-2	-1	1	r1 started
14	15	5	5	r1 stated
2	-3	13	3	r1 superintendent
7	9	13	2	r1 supporting
23	-2	1	3	r1 survived
8	-10	-8	-4	r1 tells
-8	2	-8	-23	r1 that
-13	6	-1	3	r1 the
26	14	16	4	r1 then
-13	-22	0	-15	r1 there
-6	14	2	-5	r1 they
-5	0	5	0	r1 this
-12	-10	-15	-11	r1 three
23	18	3	4	r1 through
-35	-37	-35	-33	r1 time
-3	-8	6	-8	r1 to
-5	5	-14	-18	r1 today
-12	2	6	-9	r1 tomorrow
11	4	-9	-9	r1 took
-11	-15	-5	-21	r1 tour
7	3	15	4	r1 track
8	3	15	4	r1 tracks
6	0	-1	1	r1 trailing
11	4	23	0	r1 train
8	2	0	3	r1 trained
10	-1	-2	2	r1 tries
2	18	18	1	r1 united
6	24	11	5	r1 until
-26	-17	-25	-23	r1 up
-9	-11	5	-7	r1 used
-11	10	16	-12	r1 via
-7	-6	-23	-5	r1 video
-16	10	-5	-16	r1 vs
15	-4	5	15	r1 was
15	16	21	1	r1 we
10	17	6	7	r1 were
1	-14	-13	-8	r1 what
4	3	13	19	r1 when
2	-4	9	6	r1 where
-8	4	5	3	r1 which
6	0	1	2	r1 while
8	0	2	8	r1 who
15	-1	3	1	r1 whom
11	6	-7	-7	r1 why
4	5	4	-8	r1 will
-16	-18	-17	-11	r1 winner
-5	3	-8	-8	r1 winning
-3	5	-12	-6	r1 wins
-15	-8	-18	-12	r1 with
9	9	-10	-7	r1 won
31	24	11	11	r1 would
-9	-11	-5	-8	r1 yard
-3	-12	-21	-18	r1 you
-20	-20	-16	-16	r1 your
-2	14	-3	15	r12 0 0
-33	-13	-8	-13	r12 0 >
14	-2	9	-1	r12 0 Name
-13	-17	-9	2	r12 0 and
-5	-7	-5	-5	r12 0 fill
-5	-7	-5	-5	r12 0 granite
-5	8	-9	-2	r12 0 high
-11	-19	-5	-17	r12 0 is
-5	-7	-5	-5	r12 0 summit
-11	-12	-9	-9	r12 0 the
-8	-18	-13	1	r12 0 was
1	3	5	0	r12 > >
3	13	-4	15	r12 Name 0
-6	15	22	-15	r12 Name >
9	-5	9	12	r12 Name Name
-19	-13	-12	-27	r12 Name a
-11	-15	-9	-8	r12 Name also
-3	15	15	7	r12 Name and
-7	-2	0	-4	r12 Name derived
20	12	28	-3	r12 Name in
5	4	0	-11	r12 Name is
-1	18	-4	0	r12 Name party
4	23	2	20	r12 Name the
15	1	21	1	r12 Name to
3	10	18	1	r12 Name via
-12	-2	8	-17	r12 Name was
2	-1	25	4	r12 Name who
-12	-3	-16	-23	r12 a Name
5	0	-1	1	r12 a slut
8	-1	-6	0	r12 accepted the
6	1	0	2	r12 added another
-4	0	8	-2	r12 after Name
2	-3	15	15	r12 after the
3	2	17	2	r12 agent station
5	2	2	2	r12 along to
6	-1	0	0	r12 also makes
5	0	0	1	r12 also owns
5	2	2	2	r12 also played
6	1	0	2	r12 also tried
-8	-13	-2	-12	r12 and 0
26	15	24	11	r12 and Name
-5	8	-3	7	r12 and a
16	-4	15	-4	r12 and also
8	-2	-1	-1	r12 and former
11	-1	0	0	r12 and his
4	9	12	7	r12 and in
-3	0	25	-1	r12 and is
15	20	15	4	r12 and other
2	19	19	0	r12 and others
11	-7	5	1	r12 and return
2	-1	7	-3	r12 and seashore
0	2	25	4	r12 and south
-7	9	1	-3	r12 and the
11	16	13	-1	r12 and was
8	-1	-6	0	r12 army arrived
8	-1	-6	0	r12 army veterans
8	-1	-6	0	r12 army was
8	-1	-4	1	r12 arrives at
3	12	-11	1	r12 as a
10	2	4	4	r12 as he
14	-13	-7	9	r12 as the
-12	-5	-2	-16	r12 as well
8	2	0	3	r12 assisted by
-13	-18	-3	-16	r12 at 0
1	5	-2	-1	r12 at one
-7	-12	5	3	r12 at the
7	17	5	0	r12 attempted to
9	2	1	3	r12 attended crescent
5	-11	0	-3	r12 became a
2	26	10	3	r12 became the
10	2	4	4	r12 been able
6	4	16	3	r12 before the
3	11	9	3	r12 began a
-10	-13	-7	-11	r12 began in
5	2	2	2	r12 began playing
9	2	1	3	r12 began the
7	2	2	2	r12 behalf including
8	-1	-4	1	r12 believes that
6	0	-1	1	r12 biography reflects
24	-5	-4	1	r12 born 0
17	-2	1	0	r12 born Name
5	0	-1	1	r12 breaks up
5	0	-1	1	r12 broke up
0	-1	6	-1	r12 but had
0	0	8	-2	r12 but lost
1	-1	7	7	r12 but the
1	5	-2	-1	r12 but with
-12	-28	-4	-21	r12 by Name
1	-1	10	0	r12 by early
7	17	5	0	r12 by recruiting
6	1	0	2	r12 by showing
6	15	15	14	r12 by the
-1	-3	-3	14	r12 cabinet features
6	1	-1	2	r12 calls Name
-10	-12	4	-9	r12 can be
0	23	1	3	r12 candidate Name
2	6	1	0	r12 candidate in
-7	-7	-6	-6	r12 car 0
-5	-6	-5	-5	r12 cars 0
8	2	0	3	r12 crude experimentation
0	-2	6	-1	r12 dates >
6	1	-1	1	r12 decided to
7	-1	-1	1	r12 delayed and
-7	-2	0	-4	r12 derived from
7	17	5	0	r12 describes itself
2	-3	13	3	r12 design was
6	1	0	2	r12 down in
0	-1	0	8	r12 drawings for
5	20	26	-4	r12 during the
6	-3	17	2	r12 east Name
8	-1	-6	0	r12 encampment >
8	3	15	4	r12 engineer who
2	-3	13	3	r12 evident in
5	0	-1	1	r12 ex boyfriend
-2	0	6	1	r12 extension had
7	2	2	2	r12 family and
5	2	2	2	r12 father bought
6	1	0	2	r12 first match
5	0	0	1	r12 first teacher
0	0	8	-2	r12 football leader
3	25	8	2	r12 for 0
-7	-19	-10	2	r12 for Name
-10	5	-12	-15	r12 for a
-12	-2	0	-17	r12 for the
-10	-5	-15	-14	r12 founder Name
-7	13	1	2	r12 from 0
-15	-21	-9	-32	r12 from Name
-1	-3	2	18	r12 from the
5	27	6	4	r12 front page
6	1	0	2	r12 gained top
5	0	-1	1	r12 get back
5	0	-1	1	r12 gets into
0	0	5	2	r12 give up
6	-1	0	0	r12 guitar >
6	-1	0	0	r12 guitars in
5	-4	9	2	r12 had 0
7	10	0	1	r12 had an
9	-14	-3	-14	r12 had been
8	2	0	3	r12 had experienced
6	1	0	2	r12 had now
13	-5	10	3	r12 had the
9	0	-1	2	r12 has also
8	-6	-2	1	r12 has been
-1	14	0	4	r12 has released
-7	-5	-10	-12	r12 has since
-6	17	-4	-3	r12 have been
7	2	2	2	r12 her fetus
7	2	2	2	r12 herself now
6	1	-1	2	r12 house after
7	2	2	2	r12 husband opposed
-4	-2	5	7	r12 in 0
-15	8	7	-22	r12 in Name
-3	-6	0	-4	r12 in his
2	-2	0	12	r12 in its
1	-1	8	1	r12 in order
20	-3	22	7	r12 in the
0	-1	0	8	r12 into at
2	22	6	-5	r12 into the
1	5	-2	-1	r12 investigated into
15	1	1	14	r12 is 0
11	30	46	41	r12 is a
21	2	-3	5	r12 is against
10	1	23	7	r12 is an
7	17	5	0	r12 is distinctive
7	18	12	2	r12 is in
6	0	-1	1	r12 is more
-18	-32	-28	-29	r12 is on
8	2	0	3	r12 is remembered
-11	4	-23	2	r12 is the
6	1	-1	2	r12 is voiced
0	-1	0	8	r12 jackpot of
0	-1	0	8	r12 jackpot or
0	-1	0	8	r12 jackpot was
-12	-17	-19	-15	r12 joined the
4	23	3	1	r12 leader Name
2	9	2	17	r12 led by
7	2	2	2	r12 life an
-6	-4	3	-1	r12 like Name
7	17	5	0	r12 like many
8	3	15	4	r12 locomotive exploded
2	-3	13	3	r12 locomotives uncoupled
9	2	1	3	r12 made his
9	2	1	3	r12 made only
6	-1	0	0	r12 made regular
6	-1	-1	11	r12 moved to
5	0	0	1	r12 name started
0	0	5	2	r12 national anthem
-14	-17	-2	-14	r12 near Name
-1	15	14	-3	r12 new Name
-3	-4	12	-3	r12 new jersey
-17	-15	-12	-16	r12 no 0
8	2	0	3	r12 noticed that
-14	-18	-16	-2	r12 of 0
1	-24	1	-19	r12 of Name
21	2	2	4	r12 of the
-18	-28	-16	-25	r12 on 0
16	6	9	15	r12 on Name
-9	12	-4	-6	r12 on a
5	16	0	0	r12 on may
-18	-14	-3	-23	r12 on the
9	-2	13	13	r12 one of
0	0	8	-2	r12 only commercial
2	10	-1	-1	r12 operated on
3	0	3	12	r12 or Name
-6	1	-8	-6	r12 over the
7	2	2	2	r12 own long
7	2	2	2	r12 own repeated
7	2	2	2	r12 parents Name
-1	-3	-2	13	r12 passing system
5	0	0	1	r12 passion and
6	-1	0	0	r12 picked up
10	2	4	4	r12 pinpoints mike
8	-1	-6	0	r12 planned to
8	-1	-6	0	r12 plans and
2	10	-1	-1	r12 played under
10	2	4	4	r12 pooled the
10	2	4	4	r12 power winning
8	2	0	3	r12 published his
10	2	4	4	r12 pulled into
17	1	1	4	r12 ran for
1	5	-2	-1	r12 refused anything
6	1	0	2	r12 returned to
11	1	3	3	r12 returns to
8	-1	-6	0	r12 right column
7	2	2	2	r12 right to
8	-1	-2	0	r12 royal tour
2	10	-1	-1	r12 rules stated
12	10	9	0	r12 s Name
13	31	5	9	r12 says >
3	1	1	-10	r12 says Name
6	1	-1	2	r12 says that
-1	4	8	-2	r12 seems to
2	-3	13	3	r12 shop and
5	2	2	2	r12 showed much
6	1	-1	2	r12 slept with
10	2	4	4	r12 sold advertising
-19	-17	-8	-16	r12 southbound spur
5	0	0	1	r12 spirit released
10	-2	-6	-1	r12 started his
5	0	0	1	r12 started squirrel
5	0	0	1	r12 style changed
2	-3	13	3	r12 superintendent Name
0	-2	6	-1	r12 supporting the
3	-10	-9	-5	r12 tells Name
12	-1	0	3	r12 that >
-10	19	8	-9	r12 the Name
0	-1	6	-1	r12 the capital
2	21	1	0	r12 the democratic
0	6	-1	-2	r12 the liberal
1	17	0	16	r12 the national
5	0	0	1	r12 the philosophy
10	2	4	4	r12 the points
-13	-12	-9	-11	r12 the tracks
6	1	-1	2	r12 then claims
2	-3	13	3	r12 then replaced
6	1	-1	2	r12 then tells
3	0	21	5	r12 this morning
0	1	16	7	r12 to Name
2	-3	13	3	r12 to a
8	4	-12	-15	r12 to be
8	-1	-4	1	r12 to kill
2	10	-1	-1	r12 to revert
11	6	13	-3	r12 to the
6	-1	0	0	r12 took a
9	2	1	3	r12 took the
0	-2	6	-1	r12 tour >
0	-2	6	-1	r12 tour to
8	3	15	4	r12 track and
8	3	15	4	r12 tracks was
6	0	-1	1	r12 trailing on
2	-1	7	-3	r12 train >
8	3	15	4	r12 train approaching
2	-1	7	-3	r12 train saw
10	3	20	2	r12 train was
8	3	15	4	r12 train which
6	1	0	2	r12 trained hard
6	1	0	2	r12 trained with
10	-1	-2	2	r12 tries to
2	-3	13	3	r12 used early
-10	-6	5	-10	r12 via Name
-9	8	-5	-10	r12 via dj
-8	-11	-15	3	r12 was a
14	8	0	-9	r12 was able
20	11	-2	-1	r12 was an
-7	-2	0	-4	r12 was as
6	0	-1	1	r12 was bodyboarding
22	17	5	7	r12 was born
2	10	-1	-1	r12 was considered
11	2	15	4	r12 was converted
6	1	0	2	r12 was counted
-2	0	6	1	r12 was dismantled
27	3	4	4	r12 was elected
1	4	11	1	r12 was established
1	19	3	1	r12 was formed
-10	6	-7	-6	r12 was founded
20	6	0	1	r12 was in
-1	-3	-2	13	r12 was introduced
7	-1	-1	1	r12 was later
5	2	2	2	r12 was mesmerized
6	1	0	2	r12 was now
0	-1	6	-1	r12 was originally
6	1	0	2	r12 was part
6	1	0	2	r12 was rated
2	-3	13	3	r12 was reorganized
9	2	1	3	r12 was selected
-10	-5	-23	-30	r12 was the
9	2	1	3	r12 was traded
7	2	2	2	r12 was twenty
14	2	12	4	r12 was very
6	1	0	2	r12 was widely
7	-1	-1	1	r12 were exhausted
7	3	16	9	r12 when it
15	9	8	14	r12 where he
0	10	7	12	r12 where his
-17	-9	-9	-17	r12 which is
-6	-11	-8	-14	r12 which ranked
6	3	6	-11	r12 which was
6	4	14	-1	r12 who had
10	2	4	4	r12 will tell
6	1	0	2	r12 windpipe but
6	3	1	6	r12 winning the
-1	1	9	2	r12 with 0
-1	9	-11	-14	r12 with Name
5	0	0	1	r12 with opportunities
-6	-20	-4	-17	r12 with the
10	2	4	4	r12 won Name
9	16	-1	-3	r12 won a
6	1	0	2	r12 won his
-10	-17	-12	-18	r12 won the
15	-2	4	13	r12 would be
14	-1	16	2	r12 would not
8	-1	-4	1	r12 would stand
1	-1	10	0	r12 yard about
6	1	0	2	r12 younger brother
-16	10	-3	8	r2 0
-6	-6	-6	-14	r2 >
4	-2	4	-5	r2 Name
13	16	13	17	r2 a
17	9	1	-4	r2 able
16	10	5	-1	r2 about
10	2	4	4	r2 advertising
8	3	-6	-17	r2 after
-7	-16	-5	-1	r2 against
-27	-26	-14	-30	r2 all
13	16	11	6	r2 also
22	24	35	23	r2 an
-4	1	-13	-6	r2 and
8	-14	-5	-6	r2 another
0	0	5	2	r2 anthem
1	5	-2	-1	r2 anything
8	3	15	4	r2 approaching
-5	0	11	2	r2 are
-5	-17	-16	-12	r2 arrived
14	-11	7	-17	r2 as
-17	-23	2	-18	r2 at
3	-12	-17	-15	r2 august
3	6	-11	6	r2 back
16	11	10	-1	r2 be
9	-10	15	5	r2 became
7	-8	-9	-13	r2 been
-4	-1	5	-10	r2 being
-17	-19	-16	-18	r2 best
6	0	2	1	r2 bodyboarding
2	3	26	7	r2 border
22	17	5	7	r2 born
22	26	3	1	r2 both
14	-7	-6	-5	r2 bought
5	0	-1	1	r2 boyfriend
-7	-10	-10	-6	r2 brother
-5	-11	-16	-4	r2 but
-20	-13	-15	-12	r2 by
14	-4	15	3	r2 call
-14	-15	-20	-20	r2 called
0	-1	6	-1	r2 capital
5	0	0	1	r2 changed
-3	9	15	0	r2 china
-2	-11	-8	-5	r2 claims
16	11	5	14	r2 coalition
8	-1	-6	0	r2 column
0	0	8	-2	r2 commercial
2	10	-1	-1	r2 considered
-12	-3	-11	1	r2 contested
11	2	15	4	r2 converted
-20	-4	0	-15	r2 could
6	1	0	2	r2 counted
9	2	1	3	r2 crescent
17	19	1	0	r2 democratic
-7	-2	0	-4	r2 derived
16	-3	2	1	r2 died
-2	0	6	1	r2 dismantled
7	17	5	0	r2 distinctive
-9	8	-5	-10	r2 dj
-15	-6	-21	-16	r2 do
-11	13	-7	-9	r2 dont
8	1	-13	-10	r2 down
21	24	3	-2	r2 during
2	-3	14	3	r2 early
29	18	-3	0	r2 elected
-15	-16	-14	-13	r2 end
2	3	16	2	r2 established
-18	-18	-17	-18	r2 every
7	-1	-1	1	r2 exhausted
8	2	0	3	r2 experienced
8	2	0	3	r2 experimentation
8	3	15	4	r2 exploded
9	0	0	16	r2 father
-1	-3	-3	14	r2 features
7	2	2	2	r2 fetus
6	19	21	6	r2 fight
-5	-7	-5	-5	r2 fill
23	17	16	-12	r2 first
2	-11	1	-11	r2 five
-9	0	6	-11	r2 following
3	-15	-8	-21	r2 for
18	5	-5	0	r2 forces
1	32	4	0	r2 form
3	18	2	0	r2 formed
14	-2	-5	-6	r2 former
-5	-13	5	-10	r2 found
8	6	-6	-5	r2 founded
9	-17	10	-18	r2 from
6	-5	-2	-1	r2 further
-6	4	10	-6	r2 get
-9	-24	-23	-18	r2 go
10	-14	-14	-9	r2 got
-1	8	6	18	r2 government
-5	-7	-5	-5	r2 granite
12	-2	19	-4	r2 great
7	10	-2	-1	r2 guitarist
1	25	27	3	r2 had
-8	-14	-9	-9	r2 hard
-6	8	-3	-19	r2 has
-9	6	5	14	r2 have
21	8	9	8	r2 he
0	-12	-18	-15	r2 held
-23	-22	-11	-20	r2 help
8	7	-8	-13	r2 her
1	9	-8	-1	r2 high
20	26	7	2	r2 him
31	-8	4	8	r2 his
-9	8	8	-9	r2 hold
5	3	6	16	r2 home
-5	-18	-16	-19	r2 how
-5	-3	-13	6	r2 however
-3	7	-10	-12	r2 if
11	15	3	25	r2 including
4	12	8	-4	r2 independent
8	28	2	1	r2 international
-9	-3	-13	-17	r2 into
-1	-3	-2	13	r2 introduced
-4	-5	-6	-28	r2 is
13	5	22	13	r2 it
5	15	18	12	r2 its
7	17	5	0	r2 itself
-1	-13	-13	12	r2 james
-3	-4	12	-3	r2 jersey
1	2	-7	10	r2 joined
4	2	-8	-11	r2 just
0	-14	-4	-9	r2 kill
15	3	-1	18	r2 known
22	25	4	-1	r2 labor
-11	0	-13	0	r2 last
11	14	2	-1	r2 later
15	12	2	3	r2 leader
-18	-2	-17	-15	r2 led
12	14	14	17	r2 liberal
-25	-22	-14	-25	r2 like
5	8	13	-6	r2 live
2	20	24	-1	r2 located
6	-3	0	-1	r2 long
-24	-16	-25	-24	r2 look
12	18	10	1	r2 losing
-15	-8	-10	-14	r2 lost
5	0	-14	-8	r2 lt
-2	-10	-9	-26	r2 made
4	11	7	0	r2 majority
-9	-20	-17	-14	r2 make
6	-1	0	0	r2 makes
-14	18	0	-9	r2 man
-11	10	-11	-14	r2 many
6	1	0	2	r2 match
12	6	-10	-15	r2 may
13	16	-6	-4	r2 me
5	2	2	2	r2 mesmerized
-9	-11	-10	-8	r2 mike
23	5	25	14	r2 minister
8	5	11	-10	r2 more
-7	-10	12	-3	r2 morning
5	2	2	2	r2 much
-6	0	-24	-21	r2 my
2	0	9	16	r2 named
-3	18	-9	6	r2 national
-7	-3	-9	-15	r2 new
16	17	-8	-8	r2 no
-1	4	5	-13	r2 not
3	16	-9	0	r2 now
4	6	3	7	r2 of
12	26	1	5	r2 off
-7	-13	-9	-6	r2 on
6	23	18	14	r2 one
9	-11	11	-9	r2 only
9	-1	14	-9	r2 open
5	0	0	1	r2 opportunities
9	14	-3	-2	r2 opposed
-1	0	-16	-2	r2 or
1	-1	8	1	r2 order
2	17	0	-1	r2 originally
-1	5	0	-12	r2 other
24	3	9	-9	r2 others
3	-12	-15	-22	r2 out
-15	8	9	6	r2 over
5	0	0	1	r2 owns
4	26	4	3	r2 page
6	14	16	3	r2 part
-12	7	-26	-26	r2 party
-4	15	-6	-8	r2 pay
-24	-24	-19	-23	r2 people
5	0	0	1	r2 philosophy
9	12	4	6	r2 played
5	2	2	2	r2 playing
10	2	4	4	r2 points
10	22	7	-1	r2 president
21	2	-2	2	r2 presidential
-6	-11	-8	-14	r2 ranked
6	1	0	2	r2 rated
32	-2	1	3	r2 re
-16	-19	-20	-19	r2 reading
2	11	-3	-4	r2 recorded
7	17	5	0	r2 recruiting
16	0	2	3	r2 reflects
-20	-20	-8	-18	r2 regional
6	-1	0	0	r2 regular
2	7	-2	1	r2 released
8	2	0	3	r2 remembered
5	15	13	6	r2 reorganized
7	2	2	2	r2 repeated
5	2	15	1	r2 replaced
14	10	7	2	r2 return
2	10	-1	-1	r2 revert
2	2	-1	18	r2 said
-10	-9	0	-11	r2 saw
-2	26	18	4	r2 say
-17	-6	15	-12	r2 says
2	-1	7	-3	r2 seashore
6	-12	0	-8	r2 second
9	2	1	3	r2 selected
-6	-6	-2	-4	r2 sent
3	-1	13	10	r2 served
13	-5	5	-6	r2 set
3	20	4	0	r2 several
17	1	18	-2	r2 she
-11	-3	9	-13	r2 show
-7	-12	-13	-14	r2 showing
-7	-5	-6	-12	r2 since
11	2	7	1	r2 singer
5	0	-1	1	r2 slut
-39	-35	-36	-13	r2 so
-10	7	-13	-12	r2 social
3	-24	-9	-1	r2 some
0	23	7	-1	r2 soon
-5	-16	4	4	r2 south
-7	-7	-12	-12	r2 special
-27	-25	-13	-25	r2 spur
5	0	0	1	r2 squirrel
8	-1	-4	1	r2 stand
-22	-24	-7	-19	r2 start
-9	-10	-15	0	r2 started
9	3	-2	1	r2 stated
5	5	28	7	r2 station
-7	-25	-14	-24	r2 still
-5	-24	-22	-21	r2 strong
-5	-6	-5	-5	r2 summit
16	20	2	13	r2 support
3	15	5	24	r2 supported
1	9	-4	13	r2 system
8	7	2	3	r2 teacher
14	27	6	0	r2 team
10	2	4	4	r2 tell
6	1	-1	2	r2 tells
10	-8	14	-3	r2 than
-9	5	-4	-7	r2 that
-8	-3	-5	4	r2 the
-3	14	7	14	r2 their
12	-2	9	19	r2 then
-19	-15	-15	-12	r2 they
-5	-13	-13	-29	r2 this
17	4	21	3	r2 through
18	-6	-7	-6	r2 thus
11	14	-4	-7	r2 to
-19	-21	-20	3	r2 today
17	11	-3	-3	r2 together
2	-1	15	-4	r2 took
-5	-6	-5	-4	r2 top
1	13	-1	0	r2 tour
-13	-12	-9	-11	r2 tracks
9	2	1	3	r2 traded
0	-1	10	15	r2 train
8	9	3	4	r2 tried
7	2	2	2	r2 twenty
1	3	-16	-15	r2 two
2	-3	13	3	r2 uncoupled
-1	-1	-4	17	r2 under
-6	4	-13	-10	r2 united
25	2	-2	-5	r2 up
7	17	18	-3	r2 us
7	12	16	1	r2 various
1	5	4	-4	r2 very
8	-1	-6	0	r2 veterans
-2	13	25	-5	r2 via
-11	-17	-5	0	r2 video
6	1	-1	2	r2 voiced
1	-12	-7	-5	r2 was
15	19	9	-2	r2 we
-15	-8	-6	-20	r2 well
-2	17	-5	-9	r2 went
-28	-14	-31	-13	r2 were
16	8	12	4	r2 west
-20	-21	-20	-16	r2 what
1	-5	7	-5	r2 when
-10	-8	14	-9	r2 where
10	13	4	7	r2 which
-18	3	5	-18	r2 who
6	1	0	2	r2 widely
-21	-1	0	-22	r2 will
-8	2	-13	-8	r2 win
18	15	7	20	r2 winning
5	-4	-1	-14	r2 with
-7	2	-14	-15	r2 won
1	-18	-17	-15	r2 work
-7	9	-10	-10	r2 working
16	6	16	-1	r2 world
3	18	16	0	r2 would
14	5	12	29	r2 year
-12	-15	-3	-11	r2 years
11	0	-15	-15	r2 you
5	-14	-11	-9	r2 your
0	-9	-16	4	rank 01 0
27	-10	-8	-17	rank 01 1
24	1	-2	-11	rank 01 2
12	16	-33	-9	rank 01 3
26	7	-13	6	rank 01 4
35	0	-15	18	rank 01 5
28	-7	-3	2	rank 01 6
8	9	35	-12	rank 02 0
17	6	15	-4	rank 02 1
14	2	-10	12	rank 02 2
-1	4	-6	-13	rank 02 3
6	-5	56	8	rank 02 4
24	1	3	5	rank 02 5
25	-7	11	1	rank 02 6
2	3	3	13	rank 03 0
-55	-28	-11	-37	rank 10 0
-5	19	-11	2	rank 10 1
-24	-3	-34	14	rank 10 2
-25	2	-13	5	rank 10 3
5	33	14	32	rank 10 4
-29	-1	-15	-6	rank 10 5
-43	-2	-26	-10	rank 10 6
-8	-12	-12	-5	rank 12 0
-30	-16	-7	-39	rank 12 1
2	13	19	22	rank 12 2
1	5	10	2	rank 12 3
20	48	23	28	rank 12 4
7	26	14	10	rank 12 5
1	12	2	5	rank 12 6
-15	9	-24	4	rank 13 0
4	17	6	0	rank 13 1
-12	-4	-19	-2	rank 13 2
-34	-29	-38	-37	rank 13 3
-10	8	-29	-35	rank 13 4
10	32	3	-1	rank 13 5
4	20	-6	16	rank 13 6
5	-1	43	-4	rank 20 0
-16	-6	30	-11	rank 20 1
12	23	61	21	rank 20 2
-13	-19	3	-13	rank 20 3
-23	29	25	5	rank 20 4
4	13	29	-2	rank 20 5
-6	0	30	11	rank 20 6
3	16	55	9	rank 21 0
-10	-11	10	-22	rank 21 1
3	7	30	1	rank 21 2
4	22	0	19	rank 21 3
3	5	30	6	rank 21 4
3	1	37	3	rank 21 5
2	2	23	-18	rank 21 6
-15	-8	-33	-13	rank 23 0
-6	-7	4	-2	rank 23 1
-27	10	8	-23	rank 23 2
-18	5	7	-18	rank 23 3
-20	-6	-26	-31	rank 23 4
-19	-23	1	-26	rank 23 5
11	34	41	23	rank 23 6
-7	-31	-29	-37	rank 30 1
-20	-21	-33	2	rank 30 2
-24	2	-3	-8	rank 30 3
2	-5	-6	-4	rank 30 4
-9	-16	1	10	rank 30 6
-19	-17	-19	-9	rank 31 1
5	2	-16	6	rank 31 2
-18	7	-7	-4	rank 31 3
-14	-10	9	-1	rank 31 5
-8	19	0	-15	rank 31 6
-20	-22	-20	-18	rank 32 0
-17	30	0	-12	rank 32 1
-33	-11	-32	-17	rank 32 2
-5	3	-16	-18	rank 32 3
-25	-10	-13	-24	rank 32 4
-10	0	-20	-9	rank 32 5
-31	3	-49	-42	rank 32 6
-12	28	0	-1	rule group-noun
11	-26	-17	-16	rule title
-2	12	14	18	rw 0
-6	-11	-13	-17	rw >
12	5	6	6	rw Name
20	18	3	18	rw a
-2	9	4	0	rw able
7	-13	10	-17	rw about
4	21	-3	2	rw academy
3	5	-2	-1	rw accept
5	12	18	0	rw accused
9	-5	17	-3	rw action
2	10	-1	-1	rw advent
10	9	21	5	rw after
14	8	-7	-6	rw again
23	31	16	8	rw against
10	15	7	-2	rw age
-5	-7	-5	-5	rw agent
-17	-16	-4	-23	rw air
5	-2	0	35	rw album
-15	5	-5	-20	rw all
6	40	15	4	rw alliance
5	-9	-7	2	rw allied
-3	1	-14	5	rw also
-18	-17	-5	-12	rw am
5	-3	5	5	rw amateur
-9	-21	-18	-20	rw amazing
6	0	-1	1	rw ambitious
-4	6	5	-23	rw an
8	2	0	3	rw anatomist
0	0	-1	12	rw and
-8	-21	-3	-15	rw another
8	2	0	3	rw applying
-5	-7	-5	-5	rw arch
5	1	17	13	rw are
2	18	24	2	rw area
5	0	-1	1	rw argument
12	15	8	0	rw army
-24	-26	-3	-21	rw around
14	7	-2	0	rw arrest
9	8	21	4	rw as
1	8	11	-1	rw assembly
7	17	5	0	rw asserting
-7	0	-11	13	rw associated
3	29	15	-1	rw association
-7	11	6	1	rw at
2	-3	13	3	rw attraction
15	8	15	-3	rw august
8	-7	14	-1	rw back
0	14	10	-9	rw band
5	0	0	1	rw bandmates
6	-1	0	0	rw banjo
10	2	4	4	rw barrel
2	-1	1	15	rw base
-6	4	13	-4	rw based
-8	-19	5	-2	rw be
7	7	1	4	rw because
-11	-4	7	15	rw been
-6	15	15	-3	rw before
6	2	9	2	rw began
26	9	-4	0	rw begin
-3	23	-8	3	rw being
-10	-2	-10	-8	rw best
-8	-14	6	10	rw between
9	9	-7	-5	rw big
-2	-16	-4	-12	rw bill
4	16	1	2	rw blue
-3	-5	9	-6	rw book
4	-3	-12	-10	rw both
-4	-14	-11	-13	rw broke
-10	-18	-19	-16	rw brother
19	5	3	6	rw buddy
5	29	-1	0	rw bus
8	0	19	11	rw but
-11	-3	-10	-15	rw butler
2	-12	5	10	rw by
-2	9	-3	-2	rw cable
-1	-6	20	23	rw called
13	-3	15	1	rw calls
16	2	-7	-3	rw campaign
-5	4	-10	-6	rw can
15	-1	-1	-2	rw cancer
23	-3	6	-3	rw candidate
-17	-15	2	-17	rw captured
-25	-23	-18	-24	rw car
0	-1	0	8	rw card
10	4	-7	-10	rw career
2	-1	7	-3	rw carried
-14	1	-16	-13	rw cash
0	22	5	-4	rw centre
9	1	0	2	rw champion
4	23	-2	9	rw champions
6	7	17	-1	rw child
-7	2	-9	8	rw children
-15	3	6	-16	rw china
-10	-19	-18	-19	rw choice
12	-3	0	-20	rw city
-14	-14	-5	-16	rw club
-9	-12	10	-16	rw coast
4	7	0	21	rw cold
8	-1	-6	0	rw commanding
-6	-3	-20	-20	rw communist
7	-7	5	-8	rw community
2	-10	-8	-8	rw competition
3	-15	0	-14	rw conference
12	18	7	4	rw consecutive
7	2	2	2	rw consent
21	11	6	19	rw conservative
1	5	-2	-1	rw considered
-18	-13	-5	-18	rw continue
4	15	3	-2	rw control
5	0	7	15	rw convention
11	17	19	16	rw county
9	24	1	-1	rw court
-5	-7	-5	-5	rw creek
3	-5	-2	11	rw criticized
8	3	15	4	rw crossing
2	10	-1	-1	rw crystals
-12	-20	-18	-7	rw cup
9	-3	-1	13	rw current
-4	9	-5	6	rw day
19	13	0	19	rw deal
-4	-2	1	13	rw defense
8	20	-5	14	rw democratic
-14	-9	-13	-15	rw democrats
0	-1	6	-1	rw desert
5	21	-1	-2	rw design
4	24	-1	5	rw developing
-4	9	10	-5	rw development
-27	-32	-29	-31	rw didnt
4	10	9	-2	rw died
-1	-8	-9	-9	rw different
-6	-9	-12	-8	rw discovered
8	3	15	4	rw distant
-14	7	-11	-11	rw division
-1	-17	-17	-15	rw do
0	0	8	-2	rw dominance
-11	-3	-18	-21	rw dont
5	0	0	1	rw double
13	15	17	-6	rw down
5	0	0	1	rw dramatically
8	-3	5	0	rw drummer
-8	14	-2	5	rw during
-4	10	-3	-12	rw early
0	-5	-2	-15	rw east
30	9	5	0	rw elected
31	18	27	4	rw election
1	15	-3	-3	rw elections
4	24	2	-2	rw electoral
-7	5	16	-2	rw end
-3	-8	12	-3	rw ends
-6	-12	-9	-7	rw enough
8	-1	-4	1	rw episode
-21	-24	-23	-1	rw especially
27	-2	4	0	rw establishing
3	17	10	16	rw every
3	-3	6	-2	rw excursion
7	-1	-1	1	rw executed
2	-2	0	12	rw existence
-7	-5	-10	-12	rw expanded
6	3	4	16	rw express
-6	-4	2	-3	rw extension
-1	6	-4	-8	rw far
-5	-7	-5	-5	rw farmers
17	18	21	5	rw federal
3	-2	-12	-10	rw fellow
0	3	15	-1	rw festival
1	-14	5	-11	rw few
6	1	0	2	rw fights
-1	14	-4	-5	rw filed
-15	-20	-14	-15	rw fill
11	-3	16	10	rw film
-11	-17	-7	-25	rw final
8	2	0	3	rw findings
9	31	22	18	rw first
8	1	17	15	rw five
-5	-9	-10	-7	rw fly
2	6	10	-7	rw following
0	-5	-5	-4	rw footage
0	10	-1	-1	rw football
16	13	-13	-8	rw for
3	-12	-12	-9	rw forces
12	13	6	-3	rw foreign
-6	-6	6	-3	rw forest
13	15	12	-1	rw former
-5	5	10	-7	rw found
7	31	-7	-4	rw foundation
15	-1	0	-1	rw founder
-17	-8	-11	-19	rw founding
5	-2	2	7	rw four
0	14	12	-2	rw fourth
8	10	3	-5	rw free
17	18	-1	-1	rw french
-13	4	-6	-12	rw friend
10	-12	-1	-7	rw from
-2	23	-2	0	rw front
-10	15	-13	-15	rw fund
-1	-7	-3	-5	rw future
20	17	3	2	rw gain
-2	8	-5	-7	rw game
-3	7	13	-2	rw gave
-3	2	8	-1	rw gay
17	-4	25	-2	rw general
-2	-10	-21	-16	rw get
7	-9	0	-11	rw gets
-12	-23	-20	-19	rw getting
2	8	-8	-5	rw give
15	17	6	6	rw go
16	-17	-11	-12	rw going
11	-6	-17	-13	rw good
4	-3	18	1	rw got
18	23	17	4	rw government
11	17	-3	3	rw governor
-5	-7	-5	-5	rw gravel
7	2	2	2	rw gravely
7	1	28	-2	rw green
0	17	0	-4	rw group
-27	-29	-10	-25	rw gt
5	14	1	0	rw guitars
17	8	15	1	rw had
1	-5	-4	-2	rw hand
10	-9	-5	-7	rw hands
-13	4	3	4	rw has
4	2	3	-7	rw have
28	8	-5	-13	rw he
14	-9	-1	-5	rw health
-8	-1	-8	5	rw held
4	-8	-3	-8	rw help
17	15	-3	-2	rw her
2	7	9	-6	rw here
-3	5	-13	-16	rw high
1	9	0	-1	rw highest
4	-3	-14	-23	rw him
28	-4	-4	-7	rw his
3	0	-6	13	rw holiday
4	1	8	26	rw home
1	7	7	2	rw honours
-22	-23	-11	-33	rw hospital
-24	-17	-26	-24	rw house
-1	14	-4	-5	rw however
-28	-25	-27	-24	rw i
14	0	-5	-2	rw idea
-5	-20	-17	-18	rw if
-5	-13	-3	-12	rw ill
5	14	1	19	rw immediate
6	1	0	2	rw improved
-1	-3	2	-10	rw in
-4	10	-10	-9	rw included
0	-10	-7	-14	rw including
-4	-14	-8	-5	rw independence
6	21	15	1	rw independent
3	6	13	0	rw industrial
7	2	2	2	rw informed
13	11	0	-4	rw inspired
0	0	5	2	rw intentions
8	2	0	3	rw interaction
-5	-7	-5	-5	rw interchange
-6	-14	-1	-15	rw interest
8	29	8	10	rw international
-6	4	-6	-13	rw into
-9	12	2	-11	rw investigation
-7	-1	12	-1	rw is
-21	-3	-5	-11	rw it
-29	3	-13	-28	rw its
-4	5	-8	-9	rw itself
13	20	0	-2	rw jazz
-11	-19	8	-12	rw jersey
-16	-12	-16	-21	rw job
-1	16	23	1	rw jobs
3	32	7	20	rw joint
-6	-4	2	-3	rw junction
-25	-27	-25	-14	rw just
-19	-21	-21	-11	rw kill
-6	17	25	-4	rw killed
-8	-3	1	-5	rw kingdom
-15	-8	-20	0	rw known
22	-3	10	-5	rw labour
-5	-7	-5	-5	rw lake
2	-3	13	3	rw lakeside
6	1	0	2	rw landed
-3	-10	-6	7	rw large
-13	-20	-3	-18	rw largest
-3	4	-14	-10	rw last
-12	-1	-12	11	rw later
16	12	0	0	rw lead
13	-18	-15	1	rw leader
24	25	1	4	rw league
3	0	8	11	rw least
3	-14	-10	-6	rw leave
4	30	5	-1	rw led
-21	-17	-9	-27	rw left
2	-3	13	3	rw length
9	-17	12	-3	rw liberal
-5	4	8	11	rw liberals
-9	-6	-18	-19	rw life
-15	0	-10	-14	rw like
14	-6	10	-8	rw little
1	8	11	8	rw live
-4	13	9	-4	rw located
-2	0	6	1	rw locomotive
-28	-13	-29	-26	rw lol
-18	-25	-7	-23	rw long
-5	-8	4	-11	rw lost
8	6	5	-6	rw made
2	-13	12	-5	rw major
22	0	2	4	rw make
6	-17	-2	-15	rw man
4	-4	17	15	rw many
9	3	-12	-9	rw march
-19	-18	-9	-15	rw market
-5	-4	-5	-5	rw masonry
13	-14	-5	-11	rw may
-13	-4	-30	-26	rw me
-1	-17	-14	-8	rw meet
25	21	14	-7	rw member
6	11	19	15	rw members
-2	-4	-1	16	rw memorial
-6	8	-4	-14	rw men
1	-3	12	-3	rw merged
3	-2	17	-1	rw miles
-9	4	2	-11	rw military
-5	-7	-5	-5	rw mill
-9	-11	-8	-8	rw mills
10	-8	4	-13	rw minister
-12	-12	-4	-14	rw mission
-4	-15	-6	-12	rw months
-6	-4	-15	-5	rw more
4	-11	9	10	rw morning
13	18	-3	22	rw most
11	10	2	1	rw mound
18	15	7	0	rw movement
1	-10	-7	-9	rw much
-11	-31	-41	-33	rw my
-25	-2	-22	-4	rw name
-3	10	-23	-24	rw national
-12	-1	-13	-13	rw need
-5	-12	-3	-7	rw never
3	-4	1	-20	rw new
6	0	-1	1	rw newest
-2	9	-6	12	rw news
7	27	6	3	rw next
-8	-25	-21	-20	rw night
6	-1	1	11	rw no
-18	0	-17	-17	rw non
1	5	-2	-1	rw none
-16	-5	-7	-17	rw north
2	-3	13	3	rw northbound
6	-1	27	1	rw northern
7	-23	-2	-17	rw not
-5	-7	-5	-5	rw notch
16	-2	-15	-17	rw now
6	23	5	-1	rw number
18	15	40	31	rw of
4	-20	0	-14	rw off
5	0	-1	1	rw offends
-18	-28	-24	-22	rw offered
7	10	16	15	rw official
4	2	11	13	rw officials
-17	-26	-17	-15	rw old
7	11	10	0	rw on
7	2	2	2	rw oncologist
-11	-37	-24	-11	rw one
3	-16	-18	-15	rw only
-7	1	-8	-6	rw onto
5	20	7	3	rw opened
-6	-11	-8	-14	rw opponents
-18	-9	-3	-19	rw or
13	-3	-3	-9	rw order
3	8	13	-2	rw original
20	21	16	1	rw other
-10	-19	-17	-9	rw others
0	-1	0	8	rw otherwise
-12	9	-20	-20	rw our
13	-1	2	4	rw out
6	1	0	2	rw outstanding
19	13	18	-4	rw over
10	2	4	4	rw paddled
4	13	2	0	rw park
15	5	21	-2	rw parliamentary
12	17	3	-2	rw part
-1	28	17	2	rw parties
10	34	1	9	rw party
3	0	17	1	rw passing
1	17	13	-1	rw pencil
-22	-11	-19	-26	rw people
1	11	0	1	rw personal
-5	-7	-5	-5	rw pit
3	-3	11	0	rw place
14	2	13	5	rw plateau
4	25	-2	18	rw play
-9	-2	5	-11	rw player
24	-12	-3	-4	rw playing
7	2	2	2	rw pleas
-1	7	-2	-3	rw point
6	0	-1	1	rw points
7	17	32	3	rw police
1	14	-2	-3	rw policy
16	18	7	-6	rw political
0	12	-10	-12	rw popular
-1	-3	11	-1	rw population
26	5	3	23	rw post
-6	-1	3	-13	rw power
10	10	2	-2	rw practice
4	-7	5	-14	rw president
-6	-12	-17	-16	rw prime
-1	14	-3	-12	rw private
-11	-12	-19	-11	rw pro
4	18	0	16	rw production
11	-2	-5	-1	rw professional
8	2	0	3	rw professor
2	-3	13	3	rw profits
20	14	7	0	rw progressive
-2	16	-6	-6	rw project
0	14	14	2	rw promote
8	22	4	-3	rw public
7	13	-2	-8	rw put
7	-1	8	17	rw radio
-2	0	6	1	rw rails
1	-6	7	-2	rw raised
-26	-24	-27	-27	rw rate
-7	4	10	-6	rw re
2	-1	7	-3	rw reading
8	3	-11	-9	rw real
-10	-20	-11	-15	rw rebuilt
0	-1	0	8	rw recently
14	1	22	24	rw red
16	12	4	1	rw reform
-2	-6	-6	-5	rw regarding
10	2	4	4	rw relegated
-2	0	6	1	rw replaced
21	9	8	8	rw report
23	2	-3	-2	rw republican
12	13	2	2	rw resulting
0	24	7	1	rw retail
6	11	16	2	rw riding
31	17	4	4	rw right
-4	-7	3	-4	rw river
-9	-1	-5	-10	rw road
0	-5	-4	-2	rw round
3	10	5	4	rw royal
-5	1	-9	-6	rw run
8	-2	-1	1	rw running
9	1	4	13	rw s
0	18	10	14	rw same
-5	-7	-5	-5	rw sandy
19	25	0	3	rw save
-21	-27	-9	-28	rw say
-8	-1	20	-10	rw says
8	3	15	4	rw scalding
-17	-1	-23	-22	rw school
-1	16	-2	-4	rw season
30	4	20	3	rw seat
10	8	-3	3	rw second
12	17	20	1	rw security
1	-10	-14	-13	rw see
7	5	-1	12	rw self
13	-7	-3	9	rw senator
-2	-17	-10	-10	rw senior
1	-4	-6	19	rw series
22	27	4	8	rw serve
13	28	16	2	rw service
8	3	15	4	rw several
-6	-15	-6	-13	rw sex
12	0	-1	3	rw share
10	-16	-10	-16	rw she
7	-2	11	-4	rw shot
-13	-13	-11	-12	rw show
-13	-14	6	-12	rw side
-5	-7	-5	-5	rw siding
-12	-1	-8	-15	rw site
-6	-1	-6	-11	rw six
6	1	-1	2	rw slut
-2	-10	14	-6	rw small
-6	-8	-29	-23	rw so
12	21	14	-3	rw social
-1	15	14	13	rw socialist
3	23	11	-5	rw society
7	3	-19	-17	rw some
10	-11	-13	-13	rw son
0	-2	11	19	rw song
-17	-8	-16	1	rw songs
8	21	-2	2	rw soon
-16	-8	11	-13	rw south
-9	-11	-8	-8	rw southbound
-1	-2	-5	10	rw special
-14	-15	1	-12	rw speed
10	5	11	5	rw spirit
-7	-11	6	-11	rw spurs
7	0	10	2	rw star
-7	-15	-7	-10	rw start
-6	-11	-8	-14	rw starts
10	0	-19	1	rw state
-10	-5	-16	-18	rw status
-2	0	6	1	rw steel
10	2	4	4	rw step
2	-19	1	-14	rw still
12	28	16	-4	rw stop
-6	6	-11	7	rw story
-3	16	2	-3	rw street
15	4	-4	-8	rw strong
-9	-17	-16	-15	rw style
-3	-21	-7	-19	rw support
15	17	-1	1	rw supported
19	0	1	4	rw surgery
-3	-12	13	3	rw system
-4	0	-15	-13	rw t
11	0	1	2	rw talent
14	-2	-1	2	rw talk
0	0	8	-2	rw talkback
-13	5	-16	-14	rw talks
-5	-7	-5	-5	rw tank
10	2	4	4	rw tattooed
16	12	9	2	rw team
7	2	2	2	rw term
-2	-6	10	-6	rw than
25	-1	-3	-7	rw that
-7	-10	-13	-3	rw the
25	2	13	9	rw their
-1	-19	-8	-16	rw then
-16	-1	-10	6	rw there
-4	4	10	-13	rw they
10	-10	8	0	rw third
-6	-28	-11	-11	rw this
-10	3	-9	-12	rw three
14	-4	-3	10	rw through
8	3	15	4	rw thrown
-1	16	-2	0	rw time
-13	1	-7	-10	rw title
10	2	4	4	rw titles
14	8	18	13	rw to
-1	2	3	-12	rw today
2	-8	-11	-11	rw together
0	-1	-14	-13	rw tonight
12	-14	-9	7	rw too
7	18	9	0	rw top
4	10	1	17	rw total
-12	-11	5	-6	rw tourist
-4	-8	13	-5	rw town
6	-2	17	4	rw train
-16	-20	-20	-17	rw training
2	-3	13	3	rw turntable
-5	-7	-5	-5	rw twin
6	0	-1	1	rw twists
4	-15	5	9	rw two
-7	-22	-18	-21	rw under
-14	4	-3	-17	rw union
2	3	-10	-3	rw united
-15	-17	-25	-32	rw university
-1	-13	17	-10	rw until
6	-5	-7	-16	rw up
-14	-16	-8	-30	rw us
3	5	5	-6	rw use
-15	-3	-14	-15	rw used
-7	-2	0	-4	rw venerated
8	3	15	4	rw versa
4	-6	-16	-21	rw very
-29	-14	-1	-26	rw via
11	3	16	4	rw vice
-22	-11	-20	-17	rw victims
6	-5	0	-3	rw victory
16	10	8	10	rw video
1	-1	33	-5	rw village
-7	12	5	-9	rw vote
13	17	5	6	rw votes
3	28	4	6	rw want
8	-13	13	21	rw war
1	3	4	12	rw was
-12	3	-13	-14	rw watch
-2	-17	-14	-13	rw water
9	-5	8	-5	rw way
-14	-9	-23	-24	rw we
8	2	3	2	rw weeks
8	9	6	-9	rw well
2	23	-14	-5	rw were
-8	-13	5	4	rw west
-3	1	13	2	rw western
-11	-4	-21	-21	rw what
28	10	-6	-7	rw when
2	12	-7	-13	rw where
2	15	-3	13	rw which
21	13	12	2	rw while
-4	-6	-9	5	rw who
18	5	0	17	rw whom
31	7	0	5	rw why
0	-1	0	8	rw wild
12	-1	-14	-15	rw will
-1	-3	0	-14	rw win
9	14	-2	-3	rw winner
21	13	7	-9	rw with
-19	-24	-22	-21	rw woman
-7	-2	0	-4	rw word
0	-28	-25	-20	rw work
-6	-2	3	-17	rw world
15	11	2	-3	rw would
8	3	15	4	rw wrecked
-8	2	-1	-13	rw year
-2	1	13	-11	rw years
-4	-4	-28	-28	rw you
-4	16	-11	-8	rw your
0	-11	-3	-3	shape 1 1 1
-36	-19	-18	-34	shape 1 17 17
-4	-8	-22	-22	shape 1 19 19
-35	21	-13	-26	shape 1 3 3
29	48	3	45	shape 1 5 5
-15	-12	-31	-25	shape n 0 1
24	-6	8	-6	shape n 1 0
-19	-3	-37	-21	shape n 1 17
-40	-13	-32	-5	shape n 1 3
-2	-2	-25	-20	shape n 1 5
-26	-28	-7	9	shape n 17 1
-30	2	29	-24	shape n 17 17
-38	-40	-41	-41	shape n 17 3
8	24	-1	-1	shape n 19 1
18	25	-2	13	shape n 3 1
8	14	5	3	size 1
3	15	7	7	size n
5	0	12	-1	small 1 00
-4	7	-22	-11	small 1 01
-22	-25	-21	-3	small 1 10
-46	-43	-42	-36	small 1 11
19	8	7	-3	small n 00
-18	-4	-15	-12	small n 01
-23	-3	-1	21	small n 10
-30	-1	-3	7	small n 11
-3	-3	-7	-8	words 1
-1	-4	0	-5	words 2
-5	7	0	11	words 3
-28	7	-8	-10	words 4
-7	3	-23	-4	words 5
-18	-4	-35	-16	words 6
-9	-8	-16	-19	words 7
-4	7	-11	-12	words 8
`;
