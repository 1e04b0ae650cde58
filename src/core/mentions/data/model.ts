// Made by test/eval/train.ts (npm run train); do not edit. Learned from WikiGold (CC BY 4.0), CrossNER politics (MIT, text
// CC BY-SA) and the Broad Twitter Corpus (CC BY 4.0). In sixteenths of a vote: person, faction or organisation, place, other.
export const packedModel = `
-14	9	-18	-16	begins3 act
21	-12	-15	-5	begins3 ada
-35	-14	-35	-18	begins3 air
22	6	36	11	begins3 alb
1	-3	-20	-18	begins3 ale
19	37	-2	-7	begins3 all
-21	10	-30	-31	begins3 ama
-21	12	19	-4	begins3 ame
39	13	-3	-2	begins3 and
28	12	-1	11	begins3 ang
-23	-8	-27	-29	begins3 ant
6	29	-7	-9	begins3 app
-7	-23	8	0	begins3 ari
3	8	30	0	begins3 atl
-7	18	33	-9	begins3 aus
4	1	22	3	begins3 b&s
-39	-40	-35	-34	begins3 bac
13	-10	41	-12	begins3 bal
18	4	56	8	begins3 ban
-9	-4	-8	-27	begins3 bar
-3	74	9	7	begins3 bbc
16	-5	14	19	begins3 bea
21	37	23	-7	begins3 bel
58	28	18	7	begins3 ben
59	2	17	10	begins3 ber
-33	-31	-31	-38	begins3 bes
-39	-45	-40	-27	begins3 big
41	-11	14	-8	begins3 bil
-22	3	-12	-27	begins3 blu
8	-8	21	14	begins3 bob
-4	-34	-31	-33	begins3 bor
3	1	49	1	begins3 bra
12	13	35	23	begins3 bri
24	-1	0	3	begins3 bud
-3	-15	-9	-16	begins3 bul
23	-17	-16	-13	begins3 bus
-42	-24	-17	-38	begins3 cal
7	-13	-4	-1	begins3 cam
-7	15	46	24	begins3 can
5	-9	-30	-11	begins3 car
7	13	33	22	begins3 cas
9	23	-13	-16	begins3 cen
9	-40	-11	-35	begins3 cha
4	33	19	1	begins3 che
11	-11	23	-6	begins3 chi
-9	9	-20	18	begins3 chr
13	-15	-1	2	begins3 cla
25	10	-9	-4	begins3 cli
-3	-11	-5	-4	begins3 col
-16	-22	-23	-38	begins3 com
-26	-1	-22	-3	begins3 con
5	3	-5	-27	begins3 cor
5	-8	-3	-24	begins3 cou
-13	0	-18	-2	begins3 cra
0	8	13	-18	begins3 cro
39	-1	23	2	begins3 dan
23	27	-1	18	begins3 dar
42	4	30	6	begins3 dav
9	19	-8	-10	begins3 dem
12	-13	23	-6	begins3 den
-19	14	-10	-9	begins3 dis
-29	-4	-21	-25	begins3 div
25	4	13	4	begins3 don
21	10	4	2	begins3 dou
9	-1	38	1	begins3 dub
-67	-65	-72	-53	begins3 ebo
5	4	28	1	begins3 eng
-26	-3	-5	-28	begins3 eur
-32	0	-32	-20	begins3 fac
11	18	1	-10	begins3 fai
-30	-14	-24	-31	begins3 fin
15	9	-8	-13	begins3 flo
-42	-39	-30	-36	begins3 fol
-34	-1	-13	-32	begins3 for
17	-2	29	-7	begins3 fra
-6	2	6	0	begins3 fre
11	-18	-15	-15	begins3 gar
18	-9	-18	-20	begins3 gen
31	20	17	3	begins3 geo
23	6	54	6	begins3 ger
-7	48	-2	8	begins3 get
-46	-30	-41	-38	begins3 gir
-30	-19	-18	-15	begins3 goo
-19	5	-8	-20	begins3 gra
-27	-8	21	-3	begins3 gre
15	-3	39	-3	begins3 han
-40	-41	-38	-35	begins3 hap
23	-19	5	-13	begins3 har
31	19	35	-1	begins3 hay
-6	-7	2	-24	begins3 hea
-4	-27	-4	-17	begins3 hel
40	-2	2	5	begins3 hen
6	-16	-10	-12	begins3 hit
-14	-15	4	2	begins3 hol
-18	-8	-33	-8	begins3 hou
18	-12	-6	10	begins3 hum
0	33	37	13	begins3 ind
-32	-27	-30	-33	begins3 ins
-24	14	-18	-27	begins3 int
0	12	66	13	begins3 ira
24	0	46	13	begins3 ire
0	18	-9	-3	begins3 iri
-15	6	4	-19	begins3 isl
-17	9	9	-24	begins3 ita
15	-10	-17	-18	begins3 jac
34	3	21	-3	begins3 jam
1	9	49	7	begins3 jap
36	17	-2	0	begins3 jim
-28	-29	-23	-25	begins3 job
48	2	2	20	begins3 joh
45	-3	4	3	begins3 jos
7	-14	8	-11	begins3 kar
40	2	4	12	begins3 kat
21	6	24	-5	begins3 ken
-17	2	-1	-25	begins3 lab
9	11	11	13	begins3 lan
-19	-11	-17	-28	begins3 lea
23	36	-2	30	begins3 lib
-3	17	14	9	begins3 lin
-21	7	-28	-1	begins3 liv
-16	3	38	12	begins3 lon
-18	-36	-26	-23	begins3 loo
6	-1	5	11	begins3 lou
-51	-48	-41	-38	begins3 lov
28	22	4	-5	begins3 mad
5	-2	24	20	begins3 mai
34	24	37	24	begins3 mal
-4	8	-15	-5	begins3 man
7	-21	-12	-6	begins3 mar
-7	-31	-25	-8	begins3 mat
2	-8	26	2	begins3 mel
3	33	21	3	begins3 met
35	24	7	24	begins3 mic
37	-1	2	4	begins3 mik
-7	-13	-30	-26	begins3 mil
-18	-9	12	-31	begins3 mon
-18	7	-10	-21	begins3 mor
-4	16	1	-13	begins3 nat
16	11	41	1	begins3 net
-21	16	-5	-7	begins3 new
14	-12	7	-10	begins3 nic
-10	-19	3	-19	begins3 nig
3	-7	16	-13	begins3 nor
48	2	8	16	begins3 oba
7	17	42	8	begins3 ont
13	-1	37	-3	begins3 ott
6	-4	11	16	begins3 pan
-18	-19	-25	-16	begins3 par
37	22	1	-4	begins3 pat
49	2	5	7	begins3 pau
10	4	25	20	begins3 pen
-37	-19	-40	-12	begins3 per
33	15	-2	8	begins3 pet
28	7	10	0	begins3 phi
2	16	-19	-15	begins3 pla
-13	-8	-17	17	begins3 pol
-16	2	15	-5	begins3 por
-49	-38	-43	-27	begins3 pre
-16	10	-7	-2	begins3 pri
-32	-13	-27	-16	begins3 pro
43	5	2	28	begins3 put
3	4	34	-8	begins3 que
-30	-39	-42	-35	begins3 rai
-30	-17	-5	-20	begins3 rea
3	27	5	21	begins3 red
0	21	1	-2	begins3 ref
-35	-34	-15	-38	begins3 res
-9	49	-6	7	begins3 reu
16	-14	7	8	begins3 ric
15	-17	-13	-10	begins3 rob
31	-2	0	2	begins3 ron
-7	-9	42	-14	begins3 rus
-1	-26	-11	-33	begins3 sal
24	24	2	23	begins3 sam
-3	-3	27	1	begins3 san
-29	-30	-35	-40	begins3 sco
9	17	0	8	begins3 sen
-3	-4	-14	3	begins3 ser
35	13	15	12	begins3 sha
4	26	-13	10	begins3 shi
10	-19	-14	3	begins3 sho
-8	45	17	-3	begins3 sin
-21	-18	-28	-26	begins3 soc
0	28	38	22	begins3 sou
1	2	13	-15	begins3 spa
-7	12	-7	5	begins3 sta
14	12	-16	1	begins3 ste
12	2	-8	-20	begins3 sto
13	1	3	15	begins3 str
-7	-16	-26	-25	begins3 stu
9	7	19	9	begins3 sun
-12	-1	-29	-26	begins3 sup
-28	-27	-6	-19	begins3 tak
-25	-7	-3	8	begins3 tex
7	-1	16	-13	begins3 tho
27	37	21	3	begins3 tim
42	-5	2	0	begins3 tom
30	-2	9	7	begins3 ton
1	30	18	-1	begins3 tor
4	11	1	-23	begins3 tra
39	14	5	-4	begins3 tru
-12	40	19	-14	begins3 twi
6	14	55	2	begins3 u
10	2	55	10	begins3 uk
3	20	64	15	begins3 ukr
7	30	42	-9	begins3 uni
14	19	19	0	begins3 van
-19	3	29	-17	begins3 vic
-26	-36	-30	-28	begins3 wan
11	9	12	-7	begins3 was
-25	-30	-18	-35	begins3 wat
22	18	42	18	begins3 wes
27	11	18	-13	begins3 whi
11	-12	-3	-20	begins3 wil
8	-2	5	10	begins3 win
-31	-20	-25	-10	begins3 wor
-10	-7	-8	-23	count 1 1
23	24	7	29	count 1 2
4	-8	-11	11	count 1 3
11	1	9	14	count 1 4
-9	-6	-12	-6	count n 1
4	15	31	9	count n 2
10	39	21	21	count n 3
13	10	9	12	count n 4
12	20	-17	-25	ends2 1 aa
-17	-4	-24	-27	ends2 1 ac
-42	-27	-20	-7	ends2 1 ad
8	11	-3	-11	ends2 1 ah
-5	7	3	-29	ends2 1 al
-9	12	-2	2	ends2 1 am
4	-15	9	3	ends2 1 an
9	24	48	17	ends2 1 aq
-12	-37	-22	-50	ends2 1 ar
18	24	2	-19	ends2 1 as
-29	-33	-42	-43	ends2 1 at
-17	-21	-26	-37	ends2 1 ay
4	17	21	-14	ends2 1 ba
-27	0	-24	-1	ends2 1 bs
-23	-21	14	-25	ends2 1 by
-16	-7	24	-21	ends2 1 ca
-14	-10	4	-10	ends2 1 ce
-34	-42	1	-11	ends2 1 ch
-13	-25	-17	-31	ends2 1 ck
-15	23	-9	-15	ends2 1 cs
-30	-34	-17	-38	ends2 1 ct
-12	10	45	26	ends2 1 da
-6	-28	4	2	ends2 1 de
18	54	2	6	ends2 1 dp
-30	0	10	-6	ends2 1 ds
5	1	-20	-26	ends2 1 dy
4	23	42	-1	ends2 1 ea
-27	-19	-40	-41	ends2 1 ed
-4	-16	-12	-23	ends2 1 ee
-19	-5	-1	2	ends2 1 el
19	-2	22	-6	ends2 1 en
33	9	-1	12	ends2 1 er
-2	9	-9	-14	ends2 1 es
-26	-5	-34	-35	ends2 1 et
-16	-34	-12	-33	ends2 1 ew
-10	-34	-19	-30	ends2 1 ex
18	13	13	-18	ends2 1 ey
5	-2	5	-24	ends2 1 ge
-29	-16	0	-27	ends2 1 go
-32	-48	-41	-38	ends2 1 ht
-2	13	74	18	ends2 1 ia
10	16	15	8	ends2 1 ic
-21	7	15	-18	ends2 1 id
-1	-15	-11	-32	ends2 1 ie
-22	-38	-35	-29	ends2 1 ig
6	-9	33	-5	ends2 1 il
1	-7	15	-17	ends2 1 im
7	-13	4	-30	ends2 1 in
1	-31	2	-26	ends2 1 io
-32	13	-30	-20	ends2 1 ip
25	37	8	23	ends2 1 is
-22	0	7	1	ends2 1 it
6	-25	-24	-23	ends2 1 ke
51	32	15	32	ends2 1 ki
-8	22	-17	8	ends2 1 ks
-14	-33	-31	-19	ends2 1 la
-11	12	23	-26	ends2 1 ld
-7	12	-4	-31	ends2 1 le
11	17	18	16	ends2 1 ll
-15	13	-17	-5	ends2 1 ls
-35	-62	-15	-44	ends2 1 ly
25	-5	-1	-7	ends2 1 ma
-49	-48	-27	-49	ends2 1 me
30	-14	-12	-3	ends2 1 ms
35	29	51	4	ends2 1 na
-5	-1	25	-15	ends2 1 nd
22	4	36	4	ends2 1 ne
-11	-11	-27	-24	ends2 1 ng
-16	-21	-19	1	ends2 1 ni
40	-6	-5	17	ends2 1 no
6	11	-20	0	ends2 1 ns
-13	-6	-31	-32	ends2 1 nt
-6	9	44	-12	ends2 1 ny
-14	-10	0	-28	ends2 1 od
-5	-5	-14	-14	ends2 1 ok
-15	7	-27	-31	ends2 1 ol
29	24	25	32	ends2 1 on
-31	-36	-31	-13	ends2 1 op
-34	-40	-3	-18	ends2 1 or
0	-21	-12	0	ends2 1 os
-50	-46	-34	-44	ends2 1 ot
1	-10	-4	-19	ends2 1 ow
-22	-36	-26	-29	ends2 1 oy
-17	14	10	-11	ends2 1 pe
-31	-6	-22	-32	ends2 1 ps
-13	-24	-34	-8	ends2 1 ra
6	3	2	-20	ends2 1 rd
-19	-10	6	-12	ends2 1 re
3	12	-18	-16	ends2 1 ri
9	-4	22	-15	ends2 1 rk
-10	4	0	-19	ends2 1 rn
0	-19	-19	5	ends2 1 ro
-10	18	-14	-35	ends2 1 rs
-16	-26	-21	-33	ends2 1 rt
5	-13	6	-11	ends2 1 ry
7	13	-9	8	ends2 1 se
5	-26	0	-23	ends2 1 sh
-16	-12	9	-14	ends2 1 sr
-32	-10	-23	-39	ends2 1 ss
-33	-27	-15	2	ends2 1 st
-19	0	19	-15	ends2 1 ta
-20	-7	-8	-5	ends2 1 te
11	-16	12	13	ends2 1 th
-6	-10	-16	-31	ends2 1 to
-42	-1	-32	-16	ends2 1 ts
35	-17	10	-11	ends2 1 tt
-28	-6	-27	-10	ends2 1 ty
-12	-14	-5	-8	ends2 1 ue
-9	-27	27	-32	ends2 1 uk
-43	-13	-15	-34	ends2 1 um
-18	12	-19	-5	ends2 1 up
-27	-34	-8	-35	ends2 1 ur
-22	-7	-30	-35	ends2 1 us
-44	-45	-32	-39	ends2 1 ut
-56	-49	-46	-51	ends2 1 ve
-20	21	-18	13	ends2 1 ws
-21	-35	8	-27	ends2 1 ya
-19	-15	17	-30	ends2 n ad
-4	-1	4	13	ends2 n al
-5	-1	-19	-1	ends2 n am
24	-19	-1	-4	ends2 n an
-2	-2	-20	-6	ends2 n ar
30	21	19	22	ends2 n as
-5	-15	-12	-22	ends2 n au
-2	-25	-6	-17	ends2 n ay
7	18	36	19	ends2 n ca
-10	4	-11	-16	ends2 n ce
39	12	39	24	ends2 n ch
11	-24	8	-7	ends2 n ck
-6	25	1	-7	ends2 n da
2	-24	2	-4	ends2 n de
3	16	2	-7	ends2 n ds
27	-9	31	-7	ends2 n ea
9	15	16	-13	ends2 n ee
-9	5	-3	-30	ends2 n el
22	-12	-12	3	ends2 n en
21	5	-4	-12	ends2 n er
-6	0	-4	-4	ends2 n es
16	8	1	0	ends2 n et
26	-6	18	8	ends2 n ey
23	21	1	9	ends2 n ge
26	22	-3	-4	ends2 n gh
-21	-31	-30	14	ends2 n gn
-2	49	21	-6	ends2 n ia
25	27	3	6	ends2 n ie
25	5	26	46	ends2 n ii
-12	1	-4	-32	ends2 n il
6	20	1	-18	ends2 n in
36	33	3	17	ends2 n io
42	12	16	38	ends2 n is
-13	-19	9	-34	ends2 n it
24	17	7	-13	ends2 n ke
42	0	3	-2	ends2 n ki
9	-12	-3	-16	ends2 n la
-9	11	16	-16	ends2 n ld
20	6	-4	-21	ends2 n le
41	24	7	10	ends2 n ll
10	15	-2	5	ends2 n ls
41	28	2	3	ends2 n ly
10	19	-17	-11	ends2 n me
-6	9	-21	-20	ends2 n ms
-5	15	-5	-16	ends2 n na
9	-7	23	-28	ends2 n nd
18	1	16	4	ends2 n ne
-4	-17	-1	-8	ends2 n ng
19	40	9	19	ends2 n ns
14	14	8	7	ends2 n nt
4	4	8	-12	ends2 n ny
18	8	11	-15	ends2 n od
-18	-4	1	-5	ends2 n om
10	3	4	-9	ends2 n on
19	8	2	-4	ends2 n or
-13	-31	-28	-17	ends2 n ow
12	-16	-2	-23	ends2 n ra
-10	-10	-14	-11	ends2 n rd
13	6	42	-7	ends2 n re
0	29	17	4	ends2 n rk
17	19	14	22	ends2 n ro
-4	13	-31	-27	ends2 n rs
-20	2	-15	-14	ends2 n rt
-2	-14	-14	-10	ends2 n ry
-1	13	47	8	ends2 n s
-6	16	-17	4	ends2 n se
20	-17	15	-16	ends2 n sh
-18	-23	-24	-41	ends2 n ss
-12	-11	-15	1	ends2 n st
8	3	-12	-16	ends2 n te
29	31	3	-1	ends2 n th
-12	-20	-17	15	ends2 n to
-12	-2	-28	11	ends2 n ts
45	3	1	1	ends2 n tt
12	15	11	-3	ends2 n ty
9	39	2	1	ends2 n ub
5	24	11	-9	ends2 n ue
-26	-21	-16	-11	ends2 n um
-14	-16	-21	-14	ends2 n up
5	32	28	18	ends2 n ur
13	3	-19	-11	ends2 n us
0	14	-26	-27	ends2 n ve
-7	12	-18	-18	ends2 n ws
4	1	22	3	ends3 1 &sr
3	-15	-11	-10	ends3 1 ack
-5	3	58	22	ends3 1 ada
-1	1	-16	-19	ends3 1 age
-8	-25	2	-16	ends3 1 ail
-24	-19	22	-13	ends3 1 ain
0	-22	-19	-23	ends3 1 ake
7	1	10	17	ends3 1 all
54	21	9	18	ends3 1 ama
23	21	29	10	ends3 1 ana
-8	4	31	-10	ends3 1 and
5	-9	27	-9	ends3 1 ane
29	29	11	-2	ends3 1 ang
14	-9	-3	12	ends3 1 ano
-11	-20	-6	-3	ends3 1 ans
7	-22	0	-13	ends3 1 ant
3	0	53	2	ends3 1 any
7	-20	-19	-20	ends3 1 ard
-32	-36	3	-29	ends3 1 ary
-5	-5	-8	-29	ends3 1 ate
31	-7	-1	-9	ends3 1 der
-7	-10	12	-20	ends3 1 dia
-18	-2	51	-7	ends3 1 don
-14	6	4	-11	ends3 1 eal
-29	-29	-27	-27	ends3 1 eat
-35	-34	-29	-26	ends3 1 eck
10	24	-7	-13	ends3 1 ell
-26	1	-24	-28	ends3 1 ent
-29	-17	-27	3	ends3 1 era
-1	30	-10	-19	ends3 1 ers
-40	-21	-26	-37	ends3 1 ess
-27	-10	-20	-24	ends3 1 est
-18	24	-14	3	ends3 1 ews
-32	-48	-41	-38	ends3 1 ght
-19	-6	22	-22	ends3 1 gon
17	16	16	18	ends3 1 gue
-36	-18	-2	-30	ends3 1 ham
-54	-38	-49	-44	ends3 1 ial
16	14	-28	-7	ends3 1 ian
-25	-26	29	-18	ends3 1 ica
-5	-6	-30	-28	ends3 1 ice
12	9	19	-3	ends3 1 ick
-29	-9	-10	-33	ends3 1 ies
8	-3	23	9	ends3 1 ill
-10	9	41	-9	ends3 1 ina
-8	-3	32	3	ends3 1 ine
-36	-17	-24	-26	ends3 1 ing
-62	-19	-55	-34	ends3 1 ion
-47	-46	-35	-42	ends3 1 iro
-32	-17	-27	-31	ends3 1 ive
22	20	27	17	ends3 1 les
13	-1	-6	-17	ends3 1 ley
-15	-15	36	-2	ends3 1 lia
8	-22	-1	-16	ends3 1 lin
-10	-26	-1	-22	ends3 1 lle
-13	-36	-20	-26	ends3 1 lly
-35	-36	-24	-29	ends3 1 low
-19	-49	-39	-45	ends3 1 man
-13	-25	9	6	ends3 1 nce
-16	0	29	-16	ends3 1 nds
-33	-36	-28	-28	ends3 1 new
3	-11	17	15	ends3 1 nia
6	-2	47	11	ends3 1 nto
-23	-24	-20	-21	ends3 1 obs
-7	-16	-21	-26	ends3 1 ock
-48	-56	-54	-45	ends3 1 ola
-11	-5	-32	-37	ends3 1 ons
-7	-4	14	-16	ends3 1 ood
-12	-5	-29	-18	ends3 1 ook
-37	4	-33	-31	ends3 1 ool
-3	11	26	-5	ends3 1 ope
18	34	35	8	ends3 1 ord
14	-10	27	-6	ends3 1 ore
-28	-32	-31	-27	ends3 1 ost
-15	15	11	-7	ends3 1 ous
-42	-32	-31	-28	ends3 1 ove
29	-18	-12	-11	ends3 1 per
5	-3	47	11	ends3 1 raq
0	-23	-19	-25	ends3 1 red
19	1	50	7	ends3 1 ria
31	7	40	11	ends3 1 rio
6	-37	-2	-21	ends3 1 ris
21	2	29	10	ends3 1 rne
28	-11	17	13	ends3 1 rry
-44	-42	-27	-34	ends3 1 set
-7	5	62	8	ends3 1 sia
32	-10	3	-19	ends3 1 son
-2	-13	24	-11	ends3 1 tan
-30	-2	-21	-23	ends3 1 ted
-1	27	8	11	ends3 1 ter
52	6	6	14	ends3 1 tin
-27	-24	-2	-21	ends3 1 tly
16	37	25	6	ends3 1 ton
-26	-25	-18	-26	ends3 1 top
-20	31	-9	-4	ends3 1 tty
10	2	55	10	ends3 1 uk
-4	3	7	-21	ends3 1 ver
6	-14	-10	-8	ends3 1 yer
-9	18	1	-9	ends3 n ada
28	31	9	3	ends3 n all
12	23	2	-1	ends3 n ams
34	28	41	2	ends3 n and
10	1	-15	9	ends3 n ans
12	25	-2	-5	ends3 n any
-9	-28	-15	-26	ends3 n ard
22	-19	-5	9	ends3 n art
-11	4	-2	-25	ends3 n ate
10	21	3	41	ends3 n ats
-3	13	-19	-20	ends3 n ces
-36	-42	-45	-27	ends3 n day
1	-7	-4	-23	ends3 n der
4	52	0	4	ends3 n ein
24	-2	4	26	ends3 n ell
-5	10	-2	5	ends3 n ent
-3	3	-28	-36	ends3 n ers
-11	-6	-28	-29	ends3 n ess
11	48	-3	-7	ends3 n ety
-4	11	-14	-14	ends3 n ews
28	-3	1	1	ends3 n gan
1	14	-16	-15	ends3 n gue
4	20	37	20	ends3 n ica
-14	-11	-42	-34	ends3 n ice
-18	-12	-6	-2	ends3 n ies
-21	-31	-30	14	ends3 n ign
13	4	23	45	ends3 n ii
18	23	-7	11	ends3 n ine
-4	-26	-46	-21	ends3 n ing
-20	12	12	-2	ends3 n ion
29	-7	48	3	ends3 n ire
6	31	16	-4	ends3 n ity
18	20	1	3	ends3 n ler
-7	14	16	-9	ends3 n les
21	16	3	6	ends3 n ley
0	31	23	0	ends3 n lia
34	-1	1	2	ends3 n lin
9	39	2	1	ends3 n lub
6	-27	-26	-24	ends3 n man
-2	3	-3	-6	ends3 n mes
8	44	5	-3	ends3 n nal
-7	11	-11	-4	ends3 n nce
18	-25	-20	-19	ends3 n ner
21	38	18	4	ends3 n nes
48	0	3	8	ends3 n ney
2	-8	44	-2	ends3 n nty
-1	-9	31	-17	ends3 n oad
-1	-20	11	-4	ends3 n ock
3	38	-5	-2	ends3 n ons
20	20	21	-6	ends3 n ood
19	34	0	20	ends3 n ord
1	22	25	3	ends3 n ork
-9	21	0	-12	ends3 n ort
-16	-3	-16	-1	ends3 n ory
5	17	-11	-17	ends3 n rce
28	45	1	25	ends3 n rds
5	33	-6	-8	ends3 n rty
-1	13	47	8	ends3 n s
14	-4	21	-5	ends3 n sey
3	42	14	6	ends3 n sia
36	-19	-11	-13	ends3 n son
-3	16	-13	-10	ends3 n tee
3	-4	12	-11	ends3 n ter
-3	5	18	1	ends3 n tes
11	-10	-7	-15	ends3 n ton
9	45	22	30	ends3 n use
8	39	-4	-3	ends3 n ute
-6	-14	10	26	ends3 n val
-4	-2	1	-22	ends3 n ver
15	-25	-18	16	ends3 n war
7	7	43	-10	ends3 n way
-20	-17	-27	-25	first air
6	32	-2	-6	first alliance
0	0	26	-2	first bank
-19	-21	-22	-30	first best
39	-5	-3	-2	first bill
-3	24	9	-5	first black
-12	11	-2	-14	first blue
29	-2	-2	1	first bob
7	32	7	7	first bowling
-8	-14	17	-14	first city
1	-1	0	12	first classic
9	14	4	20	first cold
-6	-3	-17	-16	first communist
14	37	7	2	first conservative
12	34	4	3	first council
11	34	3	1	first democratic
-4	-10	-12	-4	first first
-17	-6	-20	-17	first foreign
36	1	-1	2	first frank
-13	-7	-17	-18	first free
-18	-26	-21	-6	first good
10	28	-4	3	first green
-22	-28	-28	-28	first happy
40	1	-1	2	first harry
-19	-14	-23	-24	first home
-3	-10	-25	1	first house
15	28	20	5	first international
38	13	-1	4	first james
10	26	4	0	first league
10	31	-4	-5	first legislative
6	17	0	12	first liberal
-13	-22	-16	6	first live
26	20	2	3	first mark
34	-1	2	4	first mike
4	19	4	-4	first national
-6	21	11	10	first new
10	5	19	7	first north
-4	-8	16	-10	first northern
0	-2	7	-3	first old
5	17	3	-2	first party
30	0	4	4	first peter
6	27	1	-1	first popular
11	36	10	7	first progressive
10	32	9	25	first red
6	21	-1	0	first reform
29	-5	-1	-2	first rob
10	1	38	28	first royal
0	17	26	2	first sierra
-20	-20	-28	-25	first social
10	29	1	1	first socialist
6	-1	56	9	first south
-4	7	13	-11	first state
12	39	7	8	first supreme
-21	-29	-31	-30	first temple
14	18	27	-2	first union
6	23	36	-7	first united
12	17	16	-4	first university
9	27	2	-1	first us
-21	-20	-27	-5	first war
-3	7	16	-12	first west
7	16	29	2	first western
-15	10	10	-13	first white
-14	-9	-30	-1	first world
-1	-4	4	11	gap< 0
-27	-29	-35	-8	gap< 1
-12	-17	-15	11	gap< 10
-14	-26	-12	-36	gap< 16
17	8	-2	-2	gap< 18
33	25	31	19	gap< 2
12	58	13	-10	gap< 32
-32	-23	-38	-34	gap< 4
-15	-18	-38	-28	gap< 512
-17	-29	-24	-38	gap< 514
-23	-38	-30	-17	gap< 520
19	-11	-11	-10	gap< 528
39	7	4	4	gap< 544
5	13	-8	-13	gap< 576
-22	3	-27	-2	gap< 64
29	47	15	27	gap< 66
-45	-39	-54	-2	gap< 8
-4	-6	-6	-10	gap< <
-4	-3	-8	-14	gap> 0
-57	-47	-44	-48	gap> 1
0	-19	-20	-20	gap> 10
6	12	-8	20	gap> 16
-17	-27	-17	18	gap> 18
21	34	27	42	gap> 2
22	17	17	27	gap> 32
8	1	-6	12	gap> 34
-40	-57	-30	-55	gap> 4
-8	-14	-11	19	gap> 48
-19	-35	-21	-13	gap> 512
-27	-14	-29	-30	gap> 514
-15	-12	-35	-39	gap> 516
40	-3	1	-2	gap> 520
34	19	11	10	gap> 544
-12	12	-17	-18	gap> 576
2	14	0	3	gap> 64
10	23	19	-3	gap> 66
-26	-8	-20	-24	gap> 8
1	3	6	-1	gap> >
-14	-8	-2	2	l1 0
-9	-11	0	-9	l1 1 0
-2	-11	-10	-11	l1 1 <
1	-2	8	1	l1 1 Name
-5	0	5	-29	l1 1 a
14	22	7	17	l1 1 about
1	-3	31	1	l1 1 across
23	14	22	2	l1 1 after
23	10	25	-1	l1 1 against
14	15	11	8	l1 1 ago
-9	-15	-23	-26	l1 1 all
-16	-6	-7	3	l1 1 an
1	-7	8	17	l1 1 and
-16	-15	-4	5	l1 1 another
10	2	1	3	l1 1 apparently
-21	-7	-2	0	l1 1 are
-2	-1	20	2	l1 1 around
9	-1	-6	0	l1 1 artillery
-4	-4	0	-15	l1 1 as
4	20	-1	3	l1 1 association
15	11	16	-6	l1 1 at
11	2	4	4	l1 1 awarding
0	32	-4	2	l1 1 band
-1	-3	13	-3	l1 1 base
-9	-26	-11	-27	l1 1 be
11	-2	10	3	l1 1 before
6	-1	17	-2	l1 1 between
12	-4	3	2	l1 1 both
-7	-17	8	-11	l1 1 breaking
19	-1	1	2	l1 1 brother
12	22	8	-11	l1 1 by
1	15	-3	23	l1 1 called
23	0	3	4	l1 1 calls
0	2	26	-1	l1 1 central
-11	-4	-1	-5	l1 1 connects
-2	-2	32	1	l1 1 county
-28	-28	-33	-28	l1 1 d
9	-1	-6	0	l1 1 defeated
1	1	9	3	l1 1 demanding
9	3	2	3	l1 1 despite
6	1	-1	2	l1 1 diner
7	-1	0	1	l1 1 discharge
-3	12	6	-1	l1 1 east
10	-25	-18	-3	l1 1 election
7	1	2	2	l1 1 end
5	0	-1	2	l1 1 fair
1	1	32	2	l1 1 festival
-10	-14	-7	17	l1 1 first
5	21	7	6	l1 1 follow
7	17	13	-16	l1 1 for
19	-3	32	-2	l1 1 from
-32	-31	-30	-35	l1 1 his
2	-6	8	-1	l1 1 however
30	1	17	4	l1 1 if
-19	-21	5	0	l1 1 in
16	19	10	-3	l1 1 include
9	-7	-13	-14	l1 1 including
13	1	12	4	l1 1 independence
9	-1	-6	0	l1 1 interrupt
5	-12	15	-12	l1 1 into
9	-1	-16	-1	l1 1 is
10	-18	-13	-12	l1 1 it
-11	-8	31	-3	l1 1 jobs
6	2	1	2	l1 1 knocked
6	-5	9	2	l1 1 later
9	5	-1	3	l1 1 league
0	11	15	-1	l1 1 left
7	11	3	23	l1 1 like
16	20	12	5	l1 1 live
11	2	4	4	l1 1 month
10	14	13	3	l1 1 morning
-31	-34	-33	-35	l1 1 my
18	0	1	4	l1 1 name
7	-1	0	1	l1 1 navy
4	0	36	1	l1 1 near
-11	8	-13	-15	l1 1 new
-9	-14	-7	-17	l1 1 news
1	-2	11	1	l1 1 north
23	19	10	3	l1 1 now
-1	-14	22	-9	l1 1 of
8	7	-16	-15	l1 1 off
8	-1	-3	2	l1 1 offends
6	9	5	-17	l1 1 on
5	-2	-21	-27	l1 1 or
-21	-1	-19	-16	l1 1 our
-10	-15	-10	-16	l1 1 outside
7	7	27	-6	l1 1 over
7	36	2	7	l1 1 party
-6	-22	-21	-19	l1 1 president
6	2	1	2	l1 1 prime
6	2	1	2	l1 1 protege
5	-1	-1	0	l1 1 provided
9	-1	-6	0	l1 1 provisions
7	-1	0	1	l1 1 putting
5	0	0	16	l1 1 ring
-6	8	14	-16	l1 1 s
-23	6	-18	-23	l1 1 say
19	28	16	3	l1 1 says
5	2	1	2	l1 1 show
2	-6	8	-3	l1 1 since
7	-1	0	1	l1 1 skill
2	-1	14	2	l1 1 south
4	-3	16	4	l1 1 southbound
6	2	1	2	l1 1 staggered
-1	0	12	-1	l1 1 street
7	1	2	2	l1 1 surgery
5	-1	-1	0	l1 1 taught
9	17	16	9	l1 1 tells
0	-25	-6	-22	l1 1 that
-10	-2	-6	0	l1 1 the
-8	9	11	-11	l1 1 then
5	-1	-1	0	l1 1 thirteen
-2	-2	12	-2	l1 1 throughout
2	7	-11	-9	l1 1 time
9	19	7	7	l1 1 to
-27	-1	-28	-36	l1 1 two
11	2	0	26	l1 1 under
-1	-4	-11	-23	l1 1 via
-27	-9	1	-14	l1 1 video
7	1	2	2	l1 1 violated
-10	-12	-1	7	l1 1 was
-12	4	-5	-10	l1 1 watch
7	24	8	1	l1 1 were
22	3	3	4	l1 1 what
23	-2	8	7	l1 1 when
36	-1	-1	3	l1 1 while
-7	-14	-13	-10	l1 1 whom
27	24	22	-2	l1 1 with
-17	4	-13	-14	l1 1 won
8	10	17	20	l1 1 years
-9	-14	-12	-10	l1 1 young
-10	5	5	2	l1 1000 0
0	-11	1	-8	l1 1000 <
6	6	12	10	l1 1000 Name
-5	-1	9	-19	l1 1000 a
15	8	5	16	l1 1000 about
18	4	17	1	l1 1000 after
10	4	21	-3	l1 1000 against
-16	-16	-3	8	l1 1000 an
-19	1	14	20	l1 1000 and
-7	-7	4	16	l1 1000 another
10	2	1	3	l1 1000 apparently
-2	-1	17	2	l1 1000 around
9	-1	-6	0	l1 1000 artillery
14	18	26	6	l1 1000 as
4	20	-1	3	l1 1000 association
10	17	23	-1	l1 1000 at
-1	-3	13	-3	l1 1000 base
9	-2	10	3	l1 1000 before
6	-1	15	-2	l1 1000 between
5	7	23	7	l1 1000 both
4	3	4	-16	l1 1000 by
-11	-4	-1	-5	l1 1000 connects
9	-1	-6	0	l1 1000 defeated
6	2	1	2	l1 1000 despite
6	1	-1	2	l1 1000 diner
7	-1	0	1	l1 1000 discharge
-3	12	6	-1	l1 1000 east
16	-15	-12	-17	l1 1000 election
2	1	28	1	l1 1000 festival
5	0	4	30	l1 1000 first
6	6	8	-18	l1 1000 for
17	7	41	7	l1 1000 from
2	-6	8	-1	l1 1000 however
-17	-17	6	4	l1 1000 in
13	1	12	4	l1 1000 independence
9	-1	-6	0	l1 1000 interrupt
0	-2	35	3	l1 1000 into
-1	-8	-19	-1	l1 1000 is
0	3	42	6	l1 1000 jobs
6	2	1	2	l1 1000 knocked
6	-5	9	2	l1 1000 later
9	5	-1	3	l1 1000 league
2	13	10	-4	l1 1000 left
7	-1	0	1	l1 1000 navy
4	0	36	1	l1 1000 near
1	-2	11	1	l1 1000 north
15	-2	37	-3	l1 1000 of
-16	-14	-4	-30	l1 1000 on
1	13	-8	-14	l1 1000 or
-24	0	20	-14	l1 1000 over
7	36	2	7	l1 1000 party
6	2	1	2	l1 1000 prime
6	2	1	2	l1 1000 protege
5	-1	-1	0	l1 1000 provided
9	-1	-6	0	l1 1000 provisions
7	-1	0	1	l1 1000 putting
5	0	0	16	l1 1000 ring
0	15	21	-8	l1 1000 s
11	19	13	-7	l1 1000 says
7	-1	0	1	l1 1000 skill
2	-1	14	2	l1 1000 south
4	-3	16	4	l1 1000 southbound
6	2	1	2	l1 1000 staggered
-1	0	12	-1	l1 1000 street
5	-1	-1	0	l1 1000 taught
2	-21	-10	-20	l1 1000 that
-11	0	12	-13	l1 1000 then
5	-1	-1	0	l1 1000 thirteen
-2	-1	11	1	l1 1000 throughout
9	15	1	6	l1 1000 time
-9	-10	9	-25	l1 1000 to
-10	19	-12	-14	l1 1000 two
0	-4	-23	-22	l1 1000 via
-15	-14	-6	5	l1 1000 was
10	2	1	3	l1 1000 what
7	-1	7	4	l1 1000 when
15	14	16	-7	l1 1000 with
4	-13	-11	-12	l1 1001 0
25	-6	18	1	l1 1001 <
-3	-7	-6	-18	l1 1001 Name
27	13	-5	-5	l1 1001 and
-17	-16	-10	-14	l1 1001 as
1	1	9	3	l1 1001 demanding
25	6	42	11	l1 1001 in
10	-1	21	5	l1 1001 of
23	3	5	7	l1 1001 president
10	2	25	-7	l1 1011 0
21	20	14	2	l1 1011 <
-5	-9	12	-13	l1 1011 Name
24	-10	-2	-20	l1 1011 and
-11	-30	-25	-30	l1 1011 as
24	1	7	10	l1 1011 at
19	-1	1	2	l1 1011 brother
5	0	-1	2	l1 1011 calls
-28	-27	-33	-25	l1 1011 d
5	0	-1	2	l1 1011 fair
4	9	3	-11	l1 1011 for
28	2	11	9	l1 1011 from
8	-1	-3	2	l1 1011 if
-18	-18	14	-12	l1 1011 in
-4	-1	7	1	l1 1011 left
8	-1	-3	2	l1 1011 morning
-20	-29	-23	-29	l1 1011 of
8	-1	-3	2	l1 1011 offends
5	-1	13	7	l1 1011 tells
12	-3	19	6	l1 1011 that
-34	-15	-8	-36	l1 1011 the
9	15	3	-6	l1 1011 to
5	0	-1	2	l1 1011 whom
6	-2	9	5	l1 1011 with
-19	-27	-19	-32	l1 1100 0
-39	-31	-34	-35	l1 1100 <
-27	-13	-7	-20	l1 1100 Name
-31	-32	-31	-30	l1 1100 a
11	2	4	4	l1 1100 ago
-11	10	-17	-13	l1 1100 an
-24	-6	-5	4	l1 1100 and
-23	-9	-29	-22	l1 1100 at
11	2	4	4	l1 1100 awarding
7	1	2	2	l1 1100 despite
7	1	2	2	l1 1100 end
9	26	11	10	l1 1100 follow
3	21	5	-7	l1 1100 for
-17	-3	4	-14	l1 1100 from
-18	-20	-18	-25	l1 1100 his
-22	-13	-8	-31	l1 1100 in
-4	-16	-11	-15	l1 1100 including
-5	-15	-11	-15	l1 1100 it
11	2	4	4	l1 1100 month
-26	-29	-28	-31	l1 1100 my
11	2	4	4	l1 1100 name
-35	-43	-32	-29	l1 1100 news
11	14	-7	-3	l1 1100 now
-22	5	4	5	l1 1100 of
7	25	-1	-5	l1 1100 on
14	17	2	6	l1 1100 says
7	1	2	2	l1 1100 surgery
-28	-1	-18	-9	l1 1100 the
6	26	-4	18	l1 1100 to
-21	-4	-15	-13	l1 1100 video
7	1	2	2	l1 1100 violated
-14	-18	-13	-15	l1 1100 watch
7	1	2	2	l1 1100 when
19	20	10	-7	l1 1100 with
11	2	4	4	l1 1100 years
16	12	-10	-8	l1 1101 <
-24	-32	-30	-31	l1 1101 Name
5	2	1	2	l1 1101 both
5	2	1	2	l1 1101 show
5	2	1	2	l1 1101 since
12	-7	22	-9	l1 1101 the
5	2	1	2	l1 1101 young
31	1	0	32	l1 1111 <
-4	-6	-6	-10	l1 <
2	-4	0	-5	l1 Name
3	0	6	-11	l1 a
27	11	-1	9	l1 about
11	-5	27	0	l1 across
11	15	12	-8	l1 after
38	21	23	4	l1 against
14	15	11	8	l1 ago
-13	-14	-28	-29	l1 all
-26	-2	-5	-5	l1 an
15	14	12	15	l1 and
-16	-15	-4	5	l1 another
10	2	1	3	l1 apparently
-20	2	-2	-2	l1 are
-2	-1	20	2	l1 around
-6	-19	-15	-12	l1 arrived
9	-1	-6	0	l1 artillery
-1	-8	1	7	l1 as
0	27	-3	-1	l1 association
-2	21	18	-13	l1 at
11	2	4	4	l1 awarding
5	55	4	11	l1 band
-1	-3	13	-3	l1 base
-9	-26	-11	-27	l1 be
11	13	15	-4	l1 before
8	-2	29	-2	l1 between
-9	-7	-5	18	l1 book
13	-4	-1	10	l1 both
-4	-1	15	-7	l1 breaking
20	0	2	2	l1 brother
15	0	-1	-2	l1 but
35	33	15	-3	l1 by
-4	18	-8	25	l1 called
23	0	3	4	l1 calls
43	1	7	10	l1 candidate
6	-1	-1	0	l1 capturing
0	2	26	-1	l1 central
24	-3	-2	0	l1 chairman
7	-3	23	4	l1 city
27	2	4	2	l1 colonel
6	28	-1	5	l1 committee
-11	-4	-1	-5	l1 connects
0	-1	0	11	l1 continue
-2	-2	32	1	l1 county
-3	27	0	-1	l1 currently
-28	-28	-33	-28	l1 d
21	13	18	-3	l1 day
18	7	0	3	l1 defeated
1	1	9	3	l1 demanding
33	3	5	9	l1 democrat
13	2	2	4	l1 despite
6	1	-1	2	l1 diner
15	-1	2	3	l1 director
7	-1	0	1	l1 discharge
8	4	7	29	l1 during
-3	12	6	-1	l1 east
8	-7	-11	-4	l1 election
19	-2	0	1	l1 end
6	-1	-2	-1	l1 engineer
19	1	2	2	l1 fact
5	0	-1	2	l1 fair
5	17	-3	1	l1 federation
1	1	32	2	l1 festival
-16	-18	-13	6	l1 first
6	22	7	4	l1 follow
27	5	7	18	l1 following
-5	5	3	-11	l1 for
-18	6	-2	-6	l1 former
21	-1	4	5	l1 founder
13	3	35	2	l1 from
2	10	3	15	l1 future
5	-17	-14	-17	l1 general
-21	-38	-35	-38	l1 get
31	2	2	7	l1 governor
-10	-23	-21	-22	l1 have
-4	-9	-8	9	l1 head
-32	-31	-30	-35	l1 his
12	-3	10	1	l1 however
29	10	18	4	l1 if
-24	-14	2	-6	l1 in
32	24	7	-5	l1 include
17	-2	17	-3	l1 included
14	10	-8	4	l1 including
31	5	1	4	l1 incumbent
13	1	12	4	l1 independence
6	1	1	17	l1 independent
3	23	2	0	l1 international
9	-1	-6	0	l1 interrupt
-2	9	10	-5	l1 into
8	-14	-24	-8	l1 is
7	-2	5	0	l1 island
-5	-21	-25	-22	l1 it
-2	-28	1	-29	l1 its
-33	-33	10	-23	l1 jobs
-6	21	-6	-6	l1 joined
21	0	2	3	l1 journalist
20	18	5	6	l1 kill
6	2	1	2	l1 knocked
16	4	22	-2	l1 later
38	2	2	6	l1 leader
10	17	0	2	l1 league
4	22	16	1	l1 left
15	36	0	23	l1 like
14	16	10	0	l1 live
14	9	0	-7	l1 manager
11	5	-8	-9	l1 me
-5	-13	-12	-14	l1 means
12	15	4	-5	l1 member
41	1	3	4	l1 minister
11	2	4	4	l1 month
10	14	13	3	l1 morning
-22	-19	-23	-2	l1 movement
-37	-43	-41	-44	l1 my
-16	-2	-7	6	l1 n 0
-3	10	7	0	l1 n <
7	-5	-14	-19	l1 n Name
1	-2	0	-5	l1 n a
16	-14	-11	-15	l1 n about
-5	6	-16	-13	l1 n after
31	20	6	4	l1 n against
-14	-8	-15	-15	l1 n all
-20	3	-4	-15	l1 n an
40	42	17	8	l1 n and
11	-10	10	28	l1 n as
-16	15	12	-17	l1 n at
6	41	5	-1	l1 n band
6	-2	23	-3	l1 n between
7	-1	-1	1	l1 n but
48	34	24	9	l1 n by
30	-4	2	3	l1 n candidate
6	-1	-1	0	l1 n capturing
24	-3	-2	0	l1 n chairman
27	2	4	2	l1 n colonel
0	-1	0	11	l1 n continue
-3	27	0	-1	l1 n currently
20	13	4	3	l1 n defeated
19	1	2	2	l1 n democrat
15	-1	2	3	l1 n director
8	4	7	29	l1 n during
5	20	15	0	l1 n election
6	-1	-2	-1	l1 n engineer
9	0	0	1	l1 n fact
-17	-12	-12	-13	l1 n for
4	29	22	18	l1 n former
21	-1	4	5	l1 n founder
-9	0	15	-1	l1 n from
0	-1	0	11	l1 n future
35	0	3	-2	l1 n general
19	0	0	3	l1 n governor
-2	-8	-8	-7	l1 n have
15	0	4	2	l1 n however
-14	3	4	-7	l1 n in
30	16	-1	1	l1 n include
17	2	-1	-2	l1 n included
4	13	-3	6	l1 n including
31	5	1	4	l1 n incumbent
2	16	1	0	l1 n international
-5	16	5	-1	l1 n into
6	-26	-29	-29	l1 n is
7	-2	5	0	l1 n island
-21	-11	-23	-21	l1 n it
-34	-35	-34	-31	l1 n jobs
21	0	2	3	l1 n journalist
28	-2	1	1	l1 n leader
2	15	-1	-1	l1 n league
2	19	2	-1	l1 n left
12	33	-1	-2	l1 n like
4	-4	0	-7	l1 n live
7	-1	-1	1	l1 n means
12	15	4	-5	l1 n member
28	-1	0	1	l1 n minister
-26	-32	-33	-34	l1 n my
7	-21	-9	-20	l1 n named
-28	-21	-14	-30	l1 n new
20	2	2	-10	l1 n news
4	9	0	1	l1 n of
-8	-14	7	-3	l1 n on
10	21	20	19	l1 n or
3	-9	16	9	l1 n over
-21	6	-22	-26	l1 n party
0	-1	0	11	l1 n play
13	3	6	17	l1 n post
29	2	4	4	l1 n president
6	0	20	2	l1 n reached
23	-1	3	1	l1 n republican
12	15	6	9	l1 n s
33	13	13	5	l1 n says
30	4	2	1	l1 n senator
-8	-12	-20	-14	l1 n since
18	-1	8	-3	l1 n supported
22	26	1	-2	l1 n supporting
21	9	-4	20	l1 n that
-8	9	17	20	l1 n the
-18	-23	1	-22	l1 n this
0	2	16	9	l1 n to
1	22	8	-2	l1 n today
17	1	-15	-10	l1 n video
6	-1	-1	0	l1 n warlords
1	-24	-21	-9	l1 n was
20	22	1	1	l1 n were
33	18	3	3	l1 n when
17	3	3	8	l1 n while
-5	19	-7	-10	l1 n with
-13	-15	-1	1	l1 n000 0
-31	-20	7	-12	l1 n000 <
13	1	12	-19	l1 n000 Name
-8	12	-1	4	l1 n000 a
15	1	0	0	l1 n000 against
57	37	13	5	l1 n000 and
-15	-21	-9	8	l1 n000 as
-11	6	3	-19	l1 n000 at
29	19	17	-4	l1 n000 by
6	-1	-1	0	l1 n000 capturing
0	-1	0	11	l1 n000 continue
4	1	2	21	l1 n000 during
-15	7	-10	-10	l1 n000 for
-8	-19	14	-15	l1 n000 from
0	-1	0	11	l1 n000 future
6	-1	-1	0	l1 n000 however
11	37	49	4	l1 n000 in
-1	-2	6	-2	l1 n000 including
12	1	7	8	l1 n000 of
-4	-20	1	3	l1 n000 on
9	-3	-5	24	l1 n000 or
-22	-6	-23	-26	l1 n000 party
0	-1	0	11	l1 n000 play
16	2	-3	12	l1 n000 since
0	18	19	36	l1 n000 the
-15	13	28	-3	l1 n000 to
6	-1	-1	0	l1 n000 warlords
-14	14	-2	-15	l1 n000 with
1	3	2	-18	l1 n001 <
31	29	28	1	l1 n001 Name
18	19	-7	-7	l1 n001 and
14	-1	15	3	l1 n001 for
0	-4	33	0	l1 n001 in
19	-3	31	-1	l1 n001 of
12	24	1	20	l1 n001 the
17	20	-6	-3	l1 n001 with
41	0	2	-2	l1 n010 0
64	-11	6	6	l1 n010 <
10	-13	-13	-11	l1 n010 Name
22	-23	12	-7	l1 n010 and
17	1	-4	-3	l1 n010 as
32	-16	-4	-2	l1 n010 by
22	-5	1	1	l1 n010 candidate
14	2	2	3	l1 n010 director
6	-1	-2	-1	l1 n010 engineer
22	-2	0	-3	l1 n010 general
21	0	2	3	l1 n010 journalist
16	0	1	0	l1 n010 leader
13	-1	1	0	l1 n010 minister
24	25	-3	3	l1 n010 of
16	2	1	2	l1 n010 president
12	21	1	0	l1 n010 the
52	-2	-3	0	l1 n010 to
16	22	10	11	l1 n010 video
21	-5	1	0	l1 n010 when
-10	-8	-21	-21	l1 n010 with
35	-2	3	3	l1 n011 0
49	14	9	12	l1 n011 <
19	5	-1	4	l1 n011 Name
12	7	-9	-6	l1 n011 and
17	-1	-2	-5	l1 n011 as
24	-12	-2	0	l1 n011 by
14	-1	0	1	l1 n011 candidate
22	-2	1	3	l1 n011 election
15	1	3	3	l1 n011 leader
21	3	5	7	l1 n011 news
24	20	-1	5	l1 n011 of
11	0	1	0	l1 n011 president
31	-8	-2	-6	l1 n011 to
31	-5	1	4	l1 n011 with
-19	2	-4	8	l1 n100 0
-8	19	-6	3	l1 n100 <
-15	-15	-24	-18	l1 n100 Name
-16	-5	4	-6	l1 n100 a
-14	-8	-15	-15	l1 n100 all
-17	30	9	2	l1 n100 and
2	9	15	23	l1 n100 as
-12	5	3	-17	l1 n100 at
5	34	4	2	l1 n100 band
1	36	16	4	l1 n100 by
-37	-30	-15	-13	l1 n100 for
11	28	19	4	l1 n100 former
-9	5	3	4	l1 n100 from
-12	7	-15	2	l1 n100 in
-12	14	-11	5	l1 n100 including
2	16	1	0	l1 n100 international
-28	-31	-27	-27	l1 n100 jobs
2	15	-1	-1	l1 n100 league
2	19	2	-1	l1 n100 left
0	12	0	-9	l1 n100 member
-19	-18	-12	-24	l1 n100 new
-19	0	-14	-7	l1 n100 of
-22	-9	-2	-31	l1 n100 on
3	29	-1	0	l1 n100 or
0	8	0	0	l1 n100 party
6	0	20	2	l1 n100 reached
-8	-6	7	8	l1 n100 s
21	26	1	-2	l1 n100 supporting
-4	9	-5	17	l1 n100 that
0	9	11	4	l1 n100 the
-12	-6	15	-5	l1 n100 to
1	22	8	-2	l1 n100 today
0	-9	-20	-17	l1 n100 video
-15	15	2	-2	l1 n100 with
-13	7	-2	8	l1 n101 <
9	8	11	-5	l1 n101 Name
-23	-4	-16	-19	l1 n101 in
0	-2	15	18	l1 n101 of
-17	3	-11	-23	l1 n101 the
24	8	3	36	l1 n101 to
11	5	23	0	l1 n110 <
8	9	-11	-17	l1 n110 Name
20	23	22	-5	l1 n110 and
7	-1	-1	1	l1 n110 but
24	11	-2	1	l1 n110 by
7	-1	-1	1	l1 n110 fact
9	18	-1	-1	l1 n110 for
7	-1	-1	1	l1 n110 have
7	-1	-1	1	l1 n110 island
7	-1	-1	1	l1 n110 means
14	27	23	-2	l1 n110 of
18	-2	-2	1	l1 n110 says
20	5	3	4	l1 n110 that
8	31	37	36	l1 n110 the
39	-2	1	2	l1 n111 <
38	-3	0	4	l1 n111 Name
18	2	0	4	l1 name
-7	1	-12	-26	l1 named
7	-1	0	1	l1 navy
3	0	37	2	l1 near
-29	-8	-16	-32	l1 new
5	-11	-5	-20	l1 news
1	-2	11	1	l1 north
23	19	10	3	l1 now
5	-1	15	-3	l1 of
5	6	-4	-9	l1 off
8	-1	-3	2	l1 offends
8	-15	12	-12	l1 old
1	4	7	-4	l1 on
10	15	7	6	l1 or
-23	-13	-20	7	l1 other
-29	-10	-28	-26	l1 our
-16	-21	-17	-21	l1 outside
10	0	34	7	l1 over
3	37	2	0	l1 parties
-16	23	-17	-16	l1 party
3	36	8	4	l1 pay
-12	-26	-26	-26	l1 photo
1	28	6	29	l1 play
13	3	6	17	l1 post
1	-20	-17	-16	l1 president
6	2	1	2	l1 prime
6	2	1	2	l1 protege
5	-1	-1	0	l1 provided
9	-1	-6	0	l1 provisions
7	-1	0	1	l1 putting
6	0	20	2	l1 reached
-7	-27	-24	-24	l1 read
23	-1	3	1	l1 republican
5	0	0	16	l1 ring
7	19	21	8	l1 s
-13	6	-18	-23	l1 say
28	31	20	6	l1 says
33	1	27	4	l1 see
30	4	2	1	l1 senator
5	2	1	2	l1 show
-5	-13	-1	-14	l1 since
7	-1	0	1	l1 skill
2	-1	14	2	l1 south
4	-3	16	4	l1 southbound
6	2	1	2	l1 staggered
-1	0	12	-1	l1 street
18	-1	8	-3	l1 supported
27	27	-2	-2	l1 supporting
7	1	2	2	l1 surgery
5	-1	-1	0	l1 taught
12	17	17	10	l1 tells
32	21	3	31	l1 than
11	-13	-7	-2	l1 that
-11	4	5	12	l1 the
0	8	8	15	l1 then
12	-1	1	3	l1 thirteen
-26	-32	-6	-29	l1 this
-6	20	4	-14	l1 three
11	22	6	22	l1 through
0	-2	22	0	l1 throughout
2	7	-11	-9	l1 time
5	19	15	12	l1 to
6	22	6	-2	l1 today
-30	-2	-28	-16	l1 two
25	1	1	25	l1 under
20	12	-1	-3	l1 until
8	-14	2	-10	l1 update
-1	-4	-11	-23	l1 via
0	-9	-7	-17	l1 video
7	1	2	2	l1 violated
-10	24	5	-4	l1 vs
6	-1	-1	0	l1 warlords
-12	-27	-17	-2	l1 was
-13	-13	-14	-19	l1 watch
20	17	1	1	l1 week
22	33	9	3	l1 were
10	-10	-14	-11	l1 what
36	12	6	10	l1 when
38	8	1	10	l1 while
-7	-14	-13	-10	l1 whom
5	14	5	-7	l1 will
32	2	2	4	l1 winner
15	25	8	-9	l1 with
-17	4	-13	-14	l1 won
8	10	17	20	l1 years
-5	-18	-13	-14	l1 young
-8	-23	-13	-1	l12 0 0
-7	-16	-15	-33	l12 0 Name
10	9	6	19	l12 0 and
-1	21	7	-8	l12 0 by
-8	-7	15	-2	l12 0 for
-12	-26	-1	-22	l12 0 in
-1	0	12	-1	l12 0 is
1	-2	11	1	l12 0 north
1	-2	11	1	l12 0 south
5	33	11	-16	l12 0 the
10	0	1	1	l12 0 when
-43	-32	-27	-44	l12 < 0
-4	-6	-6	-10	l12 < <
40	19	-9	8	l12 < Name
10	2	1	3	l12 < apparently
-4	-1	15	-7	l12 < breaking
7	-1	-1	1	l12 < but
-4	23	-9	-3	l12 < currently
11	1	1	3	l12 < despite
15	0	4	2	l12 < however
-8	-11	37	-11	l12 < in
-18	-15	25	-9	l12 < jobs
-27	-26	-27	-27	l12 < photo
19	2	5	5	l12 < president
3	-7	8	-3	l12 < since
-10	14	5	-5	l12 < the
8	-14	2	-10	l12 < update
-5	-17	-12	-19	l12 < video
-6	-15	-11	-13	l12 < watch
10	2	1	3	l12 < what
16	16	0	5	l12 < when
12	-10	-8	-3	l12 < with
-35	-15	-13	-24	l12 Name 0
2	-24	-11	-8	l12 Name Name
42	26	30	29	l12 Name and
-26	-25	-25	-27	l12 Name as
-9	-6	25	-9	l12 Name at
-18	1	-8	-15	l12 Name by
5	0	-1	2	l12 Name calls
34	1	6	8	l12 Name candidate
5	0	-1	2	l12 Name fair
0	15	21	16	l12 Name for
-11	2	20	-8	l12 Name from
16	0	1	3	l12 Name governor
-9	-4	17	-15	l12 Name in
-26	-27	-28	-24	l12 Name jobs
6	2	1	2	l12 Name knocked
16	-2	1	2	l12 Name leader
9	2	1	3	l12 Name league
5	-8	1	-17	l12 Name news
-15	7	16	-10	l12 Name of
-36	-31	-20	-30	l12 Name on
24	12	22	18	l12 Name or
3	23	2	3	l12 Name party
35	4	6	6	l12 Name president
-3	14	16	6	l12 Name s
27	8	23	4	l12 Name says
-1	0	12	-1	l12 Name street
20	18	-2	-1	l12 Name supporting
-9	-11	-6	-1	l12 Name the
8	4	19	-6	l12 Name to
9	7	-1	-5	l12 Name video
-7	-14	-13	-10	l12 Name whom
-14	10	-14	-14	l12 Name with
-10	-16	-13	4	l12 a Name
6	1	-1	2	l12 a diner
7	-1	0	1	l12 a skill
5	-1	-1	0	l12 after that
31	9	5	20	l12 after the
8	24	22	18	l12 against the
-1	-3	13	-3	l12 air base
5	-1	-1	0	l12 album before
-11	-4	-1	-5	l12 also connects
4	21	24	-8	l12 and 0
-1	-6	5	-12	l12 and Name
14	-2	-3	1	l12 and defeated
-20	0	-18	-21	l12 and former
-5	-9	-7	-16	l12 and his
11	2	14	3	l12 and is
9	-1	-6	0	l12 and provisions
6	2	1	2	l12 and ring
-2	26	-7	7	l12 and the
0	1	15	0	l12 anthem of
7	1	2	2	l12 appeal despite
5	2	1	2	l12 approached both
6	1	-1	2	l12 arrives at
-13	13	-15	-14	l12 as a
-8	1	-14	-1	l12 as an
-2	4	-8	-2	l12 as the
-1	1	43	1	l12 at Name
5	10	21	6	l12 at the
1	5	-2	-1	l12 athletic association
8	-1	-3	2	l12 away with
-15	-17	3	-17	l12 back to
2	-7	14	-2	l12 based in
-8	-3	-13	-19	l12 before the
-1	-2	6	-1	l12 between 0
6	24	0	-4	l12 between the
3	-1	38	2	l12 born in
-4	-1	7	1	l12 branches to
7	1	2	2	l12 briefs on
-7	-1	-17	-17	l12 by Name
9	27	9	13	l12 by the
-1	-2	6	-2	l12 cathedral in
-11	-4	-1	-5	l12 celebrated in
2	0	17	13	l12 changed to
-11	-4	-1	-5	l12 church of
-4	-4	25	3	l12 city of
9	-1	-6	0	l12 communication between
2	1	21	1	l12 connected to
27	12	9	29	l12 constituency of
1	-4	0	14	l12 convention Name
7	1	2	2	l12 counsels for
11	2	4	4	l12 count on
-1	-2	6	-2	l12 countryside including
-4	-1	7	1	l12 daily from
11	2	4	4	l12 dawn on
10	13	2	3	l12 democratic party
6	1	-1	2	l12 discovers that
2	-2	29	2	l12 district of
7	-1	-1	1	l12 do says
0	-21	-22	18	l12 during the
-3	-1	6	1	l12 east of
0	-3	0	19	l12 edition of
6	-1	-1	0	l12 effectively capturing
1	5	-2	-1	l12 end the
-4	-1	7	1	l12 extended to
-4	-1	7	1	l12 extension to
15	-16	-14	-15	l12 federal election
2	5	-2	1	l12 federation party
1	1	32	2	l12 film festival
6	1	-1	2	l12 first however
-4	-1	7	1	l12 first left
10	2	1	3	l12 first time
-1	16	19	3	l12 for Name
-14	-28	-25	-22	l12 for a
-10	19	-5	-6	l12 for the
-7	2	-16	-18	l12 form the
9	27	-2	-2	l12 foundation the
12	4	-1	3	l12 founded by
-10	-12	18	-11	l12 from Name
24	31	23	21	l12 from the
6	2	1	2	l12 fun of
11	12	-4	15	l12 general election
0	-1	6	-1	l12 gig in
-28	-27	-33	-25	l12 gusto d
11	2	4	4	l12 gutting news
7	1	2	2	l12 had violated
5	2	1	2	l12 heads since
6	-1	-1	0	l12 help from
21	1	5	2	l12 his brother
6	2	1	2	l12 his prime
-1	-1	19	3	l12 history of
7	18	1	0	l12 however the
-11	-4	-1	-5	l12 importance of
20	-7	-5	-2	l12 in 0
3	2	48	12	l12 in Name
3	2	-1	14	l12 in both
7	-1	-1	1	l12 in fact
-8	-2	23	21	l12 in the
1	26	-4	-2	l12 in today
8	27	4	1	l12 include the
-3	15	-7	-3	l12 including the
9	-1	-6	0	l12 instructions to
9	-1	-6	0	l12 insufficient artillery
0	-1	0	11	l12 into future
6	29	-5	11	l12 into the
5	-10	0	6	l12 is Name
-9	-1	-3	-9	l12 is a
5	-15	10	-17	l12 is the
-11	-3	1	-5	l12 island of
-11	-4	-1	-5	l12 island was
22	5	14	6	l12 it was
5	-1	-1	0	l12 jack provided
1	-2	11	1	l12 junction to
5	-12	10	-17	l12 known as
36	-4	2	6	l12 led by
3	13	0	-2	l12 led the
9	-1	-6	0	l12 left in
9	24	6	5	l12 liberal party
-1	-2	6	-1	l12 lived in
5	-3	31	4	l12 located in
13	0	3	4	l12 me says
-11	-16	-13	-16	l12 members including
6	2	1	2	l12 minute before
1	1	9	3	l12 monarchy in
-21	-29	-31	-30	l12 monkeys in
-34	-48	-41	-34	l12 more for
9	-1	-6	0	l12 most of
10	15	16	31	l12 moved to
7	-1	0	1	l12 naval discharge
0	-2	22	-1	l12 near Name
12	4	28	6	l12 near the
-1	16	3	1	l12 new Name
8	-1	-3	2	l12 next morning
-1	1	16	2	l12 north of
-8	7	3	-11	l12 number of
11	2	4	4	l12 obvious now
-8	8	-25	-16	l12 of Name
6	0	19	12	l12 of the
-23	-26	3	-3	l12 on Name
3	-1	9	0	l12 on another
-17	-18	16	-4	l12 on the
7	-1	0	1	l12 order putting
25	1	20	8	l12 out of
4	1	12	14	l12 over the
9	-1	18	-1	l12 part of
7	-5	35	2	l12 parties in
4	18	-2	-4	l12 parties the
-5	26	-4	0	l12 party and
16	-4	-1	0	l12 party candidate
15	17	-5	-8	l12 party the
-19	-7	-19	-12	l12 photo to
9	26	11	10	l12 please follow
4	-3	16	4	l12 pond and
-1	-2	6	-2	l12 population of
11	2	4	4	l12 position now
21	0	11	-2	l12 presidential election
35	2	2	3	l12 prime minister
7	1	2	2	l12 probably end
6	2	1	2	l12 punch to
13	-4	16	3	l12 rebuilt by
5	-1	-1	0	l12 reflected when
8	-1	-3	2	l12 relationship and
1	1	9	3	l12 republic in
-5	-4	12	-1	l12 returned to
0	12	17	2	l12 returns to
11	2	4	4	l12 riders awarding
1	-2	11	1	l12 running to
10	6	18	6	l12 saw the
9	3	30	5	l12 school in
24	2	23	4	l12 seat of
8	-1	-3	2	l12 see if
7	-1	-1	1	l12 shark island
5	0	-1	2	l12 slept with
4	-3	16	4	l12 so southbound
-1	-1	13	2	l12 state of
4	3	19	3	l12 station in
4	-3	16	4	l12 store the
-1	0	12	-1	l12 street east
18	16	13	14	l12 such as
-11	-4	-1	-5	l12 testifies that
5	2	1	2	l12 that show
6	21	-4	21	l12 that the
-13	7	-5	8	l12 the 0
7	27	6	23	l12 the Name
-3	29	1	-6	l12 the band
-12	-16	-12	10	l12 the first
8	14	17	2	l12 the former
18	0	1	4	l12 the name
-6	-5	10	-12	l12 the new
6	2	1	2	l12 the staggered
7	1	2	2	l12 the surgery
-18	-13	-19	-27	l12 the two
8	-1	-3	2	l12 then tells
-15	-15	4	-8	l12 there is
11	2	4	4	l12 this month
0	6	-3	-2	l12 time the
2	-9	6	-10	l12 to 0
-24	-17	-11	-22	l12 to Name
0	-1	0	11	l12 to continue
9	-1	-6	0	l12 to interrupt
2	-3	6	27	l12 to play
-23	-30	-13	-40	l12 to the
3	13	0	-2	l12 today the
5	0	-1	2	l12 together and
5	2	1	2	l12 took young
3	-1	9	0	l12 toured the
-1	3	23	5	l12 town of
-1	-1	5	1	l12 transferred to
6	-1	-1	0	l12 troops of
6	-1	-1	0	l12 two warlords
15	-1	2	1	l12 two years
1	1	9	3	l12 ultimatum demanding
6	1	-1	2	l12 up with
7	-1	0	1	l12 us navy
18	48	18	16	l12 username to
1	4	34	5	l12 village of
7	1	2	2	l12 want it
8	16	26	1	l12 was an
-10	2	-21	-16	l12 was in
11	29	2	-2	l12 was the
5	-1	-1	0	l12 was thirteen
9	3	7	-4	l12 watch live
4	32	0	-5	l12 when the
3	13	0	-2	l12 where the
7	-1	-1	1	l12 which means
8	-1	-3	2	l12 which offends
3	15	2	2	l12 while the
5	-1	-1	0	l12 who taught
0	-1	0	11	l12 winners of
10	20	4	-13	l12 with Name
6	2	1	2	l12 with protege
7	10	-1	8	l12 with the
-21	-28	-28	-3	l12 won the
7	-1	-1	1	l12 year have
14	15	11	8	l12 years ago
5	-1	-1	0	l12 years later
3	-1	9	0	l12 yet another
-11	-6	-4	2	l2 0
-1	-4	-6	-12	l2 <
4	1	-2	-9	l2 Name
-24	-28	-35	-12	l2 a
42	15	-1	17	l2 after
16	25	24	20	l2 against
2	-3	18	-2	l2 air
3	24	1	4	l2 album
-1	-20	-21	-28	l2 all
0	27	13	0	l2 alliance
-2	21	3	23	l2 also
15	0	-1	19	l2 an
-20	-2	-15	-9	l2 and
2	1	12	17	l2 anthem
8	1	2	2	l2 appeal
5	2	1	2	l2 approached
-21	-32	-16	-34	l2 are
-17	-19	12	-17	l2 area
6	1	-1	2	l2 arrives
-7	10	-6	-6	l2 as
2	11	17	-2	l2 association
-14	-2	32	0	l2 at
1	5	-2	-1	l2 athletic
-2	5	-7	-10	l2 away
-6	-27	2	-21	l2 back
-3	2	-8	-16	l2 band
3	-4	10	15	l2 based
-1	-27	-8	-23	l2 be
-11	6	3	-4	l2 been
-8	-3	-13	-19	l2 before
-5	8	-11	-14	l2 between
-2	5	14	-5	l2 black
22	0	32	1	l2 born
9	18	4	0	l2 both
-4	-1	7	1	l2 branches
7	1	2	2	l2 briefs
11	17	-5	7	l2 by
2	-10	4	1	l2 campaign
-1	-2	6	-2	l2 cathedral
-11	-4	-1	-5	l2 celebrated
7	26	6	0	l2 center
6	28	7	1	l2 centre
6	14	21	17	l2 changed
-9	-7	9	-2	l2 church
6	20	14	-7	l2 city
-1	27	2	3	l2 coalition
-14	10	-3	-11	l2 come
0	-2	20	-2	l2 comes
9	-1	-6	0	l2 communication
2	1	21	1	l2 connected
28	9	9	29	l2 constituency
1	-6	9	15	l2 convention
-1	-5	10	-4	l2 corner
7	1	2	2	l2 counsels
11	2	4	4	l2 count
-1	-2	6	-2	l2 countryside
-11	12	-17	-17	l2 current
-8	-2	13	-1	l2 daily
11	2	4	4	l2 dawn
-4	8	20	15	l2 day
16	-5	-2	-4	l2 defeated
15	10	15	5	l2 democratic
11	13	-1	0	l2 democrats
-28	-33	-22	-34	l2 development
6	1	-1	2	l2 discovers
0	-3	39	2	l2 district
-1	-29	-27	-26	l2 do
-4	-4	-9	-5	l2 down
0	-21	-22	18	l2 during
5	20	26	3	l2 east
0	-3	0	19	l2 edition
6	-1	-1	0	l2 effectively
-3	-3	3	5	l2 election
27	26	2	6	l2 elections
8	26	3	19	l2 end
-4	-1	7	1	l2 extended
-4	-1	7	1	l2 extension
15	-16	-14	-15	l2 federal
7	17	3	3	l2 federation
9	-14	15	-15	l2 film
6	-18	-13	-10	l2 finally
8	-12	-4	-10	l2 first
5	19	-9	4	l2 for
-7	2	-16	-18	l2 form
-2	-4	10	-2	l2 formed
33	0	0	1	l2 former
6	18	25	1	l2 found
11	21	18	0	l2 foundation
-9	-18	-6	-17	l2 founded
6	15	15	9	l2 from
-21	0	-15	-15	l2 front
6	2	1	2	l2 fun
12	2	21	4	l2 future
13	15	1	16	l2 general
0	-1	6	-1	l2 gig
1	19	5	7	l2 go
4	30	17	3	l2 government
1	17	-12	-5	l2 great
17	12	14	-1	l2 greens
-28	-27	-33	-25	l2 gusto
11	2	4	4	l2 gutting
13	-1	0	2	l2 had
-9	14	-9	-10	l2 has
10	16	15	-4	l2 have
-5	-13	-10	-24	l2 he
-25	-34	-35	-29	l2 head
6	-1	6	3	l2 heads
-4	-7	-14	-13	l2 help
4	-25	-20	-23	l2 him
17	-11	-9	19	l2 his
-3	14	23	-1	l2 history
-3	-17	-17	-15	l2 home
12	-2	-1	0	l2 honor
0	4	-18	-13	l2 how
7	18	1	0	l2 however
-11	-4	-1	-5	l2 importance
3	-13	21	16	l2 in
3	30	7	-1	l2 include
10	8	-7	-3	l2 included
-3	21	-7	-4	l2 including
14	0	-1	0	l2 incumbent
9	-1	-6	0	l2 instructions
9	-1	-6	0	l2 insufficient
7	23	25	-2	l2 international
2	23	-9	13	l2 into
19	3	25	5	l2 invasion
-17	-4	15	-17	l2 is
-9	-7	-6	17	l2 island
-1	-22	-1	0	l2 it
-27	-33	-12	-29	l2 its
5	-1	-1	0	l2 jack
1	-2	11	1	l2 junction
-17	-21	-25	-6	l2 just
5	-12	10	-17	l2 known
11	22	9	7	l2 labour
5	-4	3	1	l2 league
38	-2	0	7	l2 led
24	8	5	24	l2 left
-22	-17	-23	-7	l2 liberal
19	-10	-3	-10	l2 like
16	18	31	0	l2 live
-1	-2	6	-1	l2 lived
0	18	15	1	l2 located
-3	-4	14	-13	l2 long
-21	-35	-35	-36	l2 love
-3	-12	-20	-17	l2 made
-4	-26	-4	-18	l2 me
7	-13	7	-13	l2 members
6	2	1	2	l2 minute
1	1	9	3	l2 monarchy
-21	-29	-31	-30	l2 monkeys
-21	-48	-42	-33	l2 more
18	0	6	29	l2 most
10	11	21	31	l2 moved
-10	4	-18	-25	l2 my
8	13	14	6	l2 national
7	-1	0	1	l2 naval
5	4	41	2	l2 near
5	21	-2	-4	l2 new
-16	-4	-8	-16	l2 news
22	15	2	8	l2 next
-6	10	8	-6	l2 night
-15	-18	10	-17	l2 north
41	1	13	7	l2 not
5	12	-10	-10	l2 now
-7	5	7	-11	l2 number
11	2	4	4	l2 obvious
-18	-13	-1	-6	l2 of
-8	-21	16	-4	l2 on
32	-7	17	-6	l2 one
-34	-14	-38	-41	l2 only
-15	-4	-17	-12	l2 operated
-5	15	15	-8	l2 or
18	8	-4	-8	l2 order
-3	15	7	-7	l2 organization
29	-12	13	-3	l2 out
4	16	29	25	l2 over
-19	-18	-4	-17	l2 parish
-2	14	10	4	l2 park
8	-3	16	-3	l2 part
4	38	17	0	l2 parties
22	30	18	-5	l2 party
13	-8	-4	-8	l2 people
-13	2	-15	-8	l2 photo
5	25	1	13	l2 played
-15	11	-12	-15	l2 playing
-13	-1	-11	-11	l2 please
4	-3	16	4	l2 pond
-1	-2	6	-2	l2 population
21	0	23	9	l2 position
-7	-18	-17	-21	l2 president
28	1	12	0	l2 presidential
35	2	2	3	l2 prime
7	1	2	2	l2 probably
6	2	-15	-16	l2 project
6	2	1	2	l2 punch
5	-1	13	20	l2 radio
4	1	21	-1	l2 railroad
14	8	17	2	l2 ran
13	-4	16	3	l2 rebuilt
5	-1	-1	0	l2 reflected
15	-3	0	3	l2 relationship
-14	12	-4	-17	l2 released
1	1	9	3	l2 republic
-5	-4	12	-1	l2 returned
0	12	17	2	l2 returns
11	2	4	4	l2 riders
1	-2	11	1	l2 running
10	6	18	6	l2 saw
-12	-6	-2	-12	l2 says
9	3	30	5	l2 school
27	1	27	3	l2 seat
20	-2	5	19	l2 second
1	-18	-15	-14	l2 see
7	-1	-1	1	l2 shark
2	14	0	17	l2 since
5	0	-1	2	l2 slept
-27	-24	-2	-15	l2 so
26	2	27	7	l2 song
8	1	8	1	l2 state
-15	-4	0	-12	l2 station
6	-1	24	5	l2 store
6	-1	11	-1	l2 street
18	16	13	14	l2 such
-3	0	11	0	l2 system
-15	-10	-14	-15	l2 team
35	5	18	5	l2 temple
-11	-4	-1	-5	l2 testifies
2	6	13	10	l2 that
-26	-2	-4	4	l2 the
17	13	4	-1	l2 then
11	8	-3	-5	l2 there
25	8	12	-1	l2 third
-15	-17	-24	-5	l2 this
17	26	0	16	l2 three
-11	4	0	-15	l2 through
18	35	7	8	l2 time
-18	-22	-25	-24	l2 to
6	5	-12	-16	l2 today
0	12	-1	0	l2 together
5	0	8	4	l2 took
2	-1	15	-5	l2 tour
3	-1	9	0	l2 toured
-1	3	23	5	l2 town
0	1	21	1	l2 transferred
7	-3	6	-5	l2 troops
3	-14	-9	-11	l2 two
1	1	9	3	l2 ultimatum
22	0	4	27	l2 under
2	21	0	19	l2 union
8	25	1	10	l2 united
19	26	3	-8	l2 up
-15	-21	-9	-25	l2 us
18	48	18	16	l2 username
-21	-19	3	-23	l2 via
29	0	1	3	l2 vice
30	16	1	2	l2 victory
2	3	29	23	l2 village
3	13	0	-1	l2 want
-16	-18	9	-17	l2 war
12	36	4	28	l2 was
-4	-14	10	-16	l2 watch
0	-3	17	-1	l2 way
17	38	16	-2	l2 were
6	-7	9	-8	l2 west
8	35	1	-4	l2 when
3	13	0	-2	l2 where
5	-10	18	22	l2 which
3	15	2	2	l2 while
8	0	-11	13	l2 who
19	17	-6	-5	l2 why
0	-1	0	11	l2 winners
32	25	19	22	l2 with
-10	-29	-28	-3	l2 won
3	30	25	3	l2 work
2	12	17	2	l2 workers
22	-4	-2	-4	l2 works
3	11	18	4	l2 world
7	-5	19	-5	l2 would
11	4	11	12	l2 year
2	3	10	-6	l2 years
3	-1	9	0	l2 yet
0	-11	-13	-7	l2 younger
-16	-13	-8	-16	l2 your
-5	40	4	2	last 1 apple
4	48	3	3	last 1 arsenal
-24	-22	-20	-18	last 1 back
-14	-13	-11	-11	last 1 beat
-21	-22	-19	-23	last 1 best
-30	-35	-34	-30	last 1 big
36	2	-1	4	last 1 bush
8	0	2	-1	last 1 carder
1	-12	-9	-15	last 1 carter
-22	-25	-18	-18	last 1 check
-10	-17	30	-8	last 1 china
-18	-17	-14	-7	last 1 cup
-36	-34	-36	-32	last 1 currently
-25	-25	-25	-28	last 1 dad
-14	-19	-15	-27	last 1 era
-25	-28	-21	-21	last 1 feeling
-22	-22	-21	-19	last 1 flight
-24	-21	-18	-17	last 1 follow
-28	-36	-23	-24	last 1 getting
-37	-40	-38	-31	last 1 good
-17	-17	-15	-15	last 1 goodnight
-27	-30	-25	-26	last 1 got
-24	-14	-25	-29	last 1 government
-21	-21	-20	-18	last 1 great
3	51	8	4	last 1 guardian
-40	-46	-36	-37	last 1 happy
47	2	6	8	last 1 harper
-37	-38	-29	-32	last 1 hate
-24	-27	-21	-29	last 1 hot
6	37	8	6	last 1 independent
-23	-24	-20	-21	last 1 jobs
12	24	11	1	last 1 league
-18	-23	-16	-18	last 1 live
-27	-24	-20	-19	last 1 look
-18	-21	-14	-14	last 1 looking
-42	-33	-31	-28	last 1 love
-43	-36	-31	-29	last 1 man
-27	-34	-25	-23	last 1 morning
-31	-35	-25	-25	last 1 need
-33	-36	-28	-28	last 1 new
-39	-37	-33	-30	last 1 nice
-32	-31	-31	-26	last 1 official
-32	-40	-44	-34	last 1 parliament
1	22	38	1	last 1 pentagon
12	-3	3	2	last 1 player
-25	-1	-16	-21	last 1 police
-22	-26	-31	-20	last 1 rain
12	8	20	4	last 1 reading
-29	-34	-31	-26	last 1 ready
-25	-22	-22	-19	last 1 really
-8	14	-17	-15	last 1 senate
-23	-27	-14	-17	last 1 stay
-29	-27	-24	-23	last 1 take
-38	-37	-35	-33	last 1 think
-28	-31	-27	-23	last 1 time
5	37	3	4	last 1 times
-23	-22	-20	-23	last 1 top
-12	42	-5	-12	last 1 twitter
-27	-28	-23	-19	last 1 want
-27	-30	-23	-23	last 1 watching
1	24	-9	8	last n action
18	53	4	10	last n airlines
7	33	14	6	last n airport
19	50	3	2	last n alliance
9	18	-5	32	last n army
5	27	0	-1	last n assembly
18	60	-8	-3	last n association
10	32	-2	0	last n bank
-16	-22	-20	-22	last n birthday
-17	-15	-23	-28	last n board
5	-13	-16	-14	last n brown
22	-1	0	2	last n bush
-11	-24	-17	26	last n campaign
11	19	42	-3	last n center
15	20	42	2	last n centre
8	17	25	7	last n city
9	39	2	1	last n club
6	29	25	2	last n college
-3	16	-13	-10	last n committee
-7	6	-21	-17	last n council
3	-10	36	-4	last n county
15	56	13	13	last n court
-8	-2	-14	-7	last n cup
-28	-34	-36	-13	last n day
8	12	3	40	last n democrats
-22	-13	-23	-30	last n design
-12	-3	2	-20	last n division
4	-8	45	-6	last n empire
18	37	4	4	last n fame
11	27	1	1	last n federation
-4	-18	-18	24	last n festival
0	17	-11	-18	last n force
11	36	3	1	last n forces
27	-1	3	3	last n ford
-12	5	-16	-19	last n forum
9	46	-3	-1	last n foundation
8	15	19	1	last n front
-11	5	-22	-18	last n fund
-12	2	-15	-7	last n games
-25	-5	-15	-26	last n green
9	41	2	3	last n greens
34	32	18	8	last n hall
13	15	33	-2	last n hospital
9	41	22	29	last n house
8	39	-4	-3	last n institute
11	41	7	-4	last n international
7	-1	24	4	last n island
3	-3	15	-2	last n jersey
-10	-22	12	-14	last n kingdom
1	14	-16	-15	last n league
10	31	-1	20	last n left
14	24	-2	14	last n movement
-8	12	-14	-14	last n news
-2	19	10	0	last n park
4	33	-6	-8	last n party
8	0	-1	1	last n player
9	0	37	-2	last n railroad
8	40	1	-3	last n records
-19	-3	-21	-22	last n report
-3	1	-17	-18	last n rights
15	2	48	9	last n river
-9	-21	5	-19	last n road
2	-19	-21	-5	last n rock
-21	-29	-31	-30	last n run
2	35	-3	-2	last n school
5	23	-8	-7	last n sciences
32	0	2	6	last n smith
9	46	-3	-7	last n society
-16	-2	-26	-19	last n state
3	-22	23	-15	last n states
27	-3	21	3	last n street
11	10	37	-5	last n union
10	42	6	4	last n united
8	30	0	3	last n university
-2	-24	-26	16	last n war
-22	-35	-30	-30	last n year
-8	-4	0	-9	lists 1 00000000
-4	-14	21	10	lists 1 00001000
-11	17	54	6	lists 1 00010000
17	9	-8	-3	lists 1 00100001
-14	-10	22	-5	lists 1 00110001
23	-11	-4	-22	lists 1 01100001
1	8	31	1	lists 1 01110001
-33	-5	-40	-26	lists 1 10000010
-7	-12	14	-8	lists 1 10010010
42	-3	1	-19	lists 1 10100011
48	-2	-2	30	lists 1 11100011
-3	3	10	9	lists n 00000000
31	21	8	7	lists n 00000001
-15	17	16	16	lists n 00000010
-3	-40	-8	-44	lists n 00000011
1	-5	17	16	lists n 00001010
-8	-5	43	3	lists n 00010000
9	3	30	-2	lists n 00010010
9	6	-28	-27	lists n 00100000
12	3	16	-16	lists n 00100001
-1	23	28	23	lists n 00100010
-7	-4	20	1	lists n 00110001
54	2	0	2	lists n 01100000
51	7	5	5	lists n 01100001
35	24	28	28	lists n 01100010
61	20	27	10	lists n 01100011
-48	-9	-11	-18	lists n 10000000
-12	21	-20	-18	lists n 10000001
-51	-30	-50	-38	lists n 10000010
-23	19	-18	-4	lists n 10000011
7	27	19	9	lists n 10001011
0	-14	33	-1	lists n 10010000
-5	-13	27	-1	lists n 10010001
7	-1	20	6	lists n 10010010
27	-4	-14	10	lists n 10100000
42	18	14	4	lists n 10100001
18	12	12	2	lists n 10100010
33	28	7	20	lists n 11100000
26	17	23	7	lists n 11100001
23	-2	-5	2	lists n 11100010
38	4	4	9	lists n 11100011
-15	-12	-25	15	lr 0 _ 0
-27	-14	-34	-1	lr 0 _ >
-23	-18	-5	-48	lr 0 _ Name
0	2	19	2	lr 0 _ agent
-20	-20	-23	3	lr 0 _ and
10	2	1	3	lr 0 _ assisted
10	2	1	3	lr 0 _ became
3	16	9	2	lr 0 _ had
-1	10	-12	2	lr 0 _ in
-6	-9	-9	-17	lr 0 _ joined
10	2	1	3	lr 0 _ published
5	-1	-1	0	lr 0 _ started
-5	7	22	-9	lr 0 _ was
-5	-9	-7	-16	lr 0 _ which
-11	13	-8	-13	lr 0 _ won
6	-5	-25	6	lr < _ 0
-53	-70	-55	-58	lr < _ >
1	-5	-5	-15	lr < _ Name
-37	-26	-16	-38	lr < _ a
-18	-22	-16	-19	lr < _ about
4	-2	8	2	lr < _ added
-20	-20	-16	-15	lr < _ all
26	4	7	6	lr < _ also
7	-9	-10	-8	lr < _ and
-5	29	-3	13	lr < _ are
15	-8	-6	1	lr < _ army
-48	-46	-38	-44	lr < _ as
-15	-26	-8	-24	lr < _ at
9	2	1	3	lr < _ attended
8	3	9	-3	lr < _ became
-6	-23	-21	-14	lr < _ been
0	-14	-8	-9	lr < _ began
8	-1	-3	2	lr < _ believes
33	-3	0	2	lr < _ born
-28	-30	-29	-24	lr < _ by
0	-3	0	20	lr < _ cabinet
9	-11	6	-9	lr < _ can
-11	-13	-10	-10	lr < _ car
-10	-11	-8	-9	lr < _ cars
-1	-2	6	-1	lr < _ coach
4	-3	16	4	lr < _ design
21	21	8	9	lr < _ finished
5	1	6	3	lr < _ first
-9	-2	5	-11	lr < _ for
-17	-17	-13	-14	lr < _ forward
-13	-26	-8	-2	lr < _ from
3	31	3	3	lr < _ front
6	2	1	2	lr < _ gained
0	-18	-11	-10	lr < _ gets
-21	-25	-22	-22	lr < _ got
10	11	2	1	lr < _ had
40	18	15	7	lr < _ has
-27	-6	-21	-21	lr < _ have
-22	-4	-19	-20	lr < _ how
-20	-1	-12	-20	lr < _ in
23	26	31	48	lr < _ is
-34	-33	-28	-27	lr < _ it
-23	-34	-33	-31	lr < _ just
19	-10	0	3	lr < _ led
-11	-24	-23	-19	lr < _ like
5	-15	-12	-11	lr < _ made
-5	-5	25	4	lr < _ man
-7	9	-7	-6	lr < _ may
-29	-26	-29	-21	lr < _ me
-19	-20	-18	-16	lr < _ morning
-14	-19	-17	2	lr < _ my
-20	-22	-18	-18	lr < _ need
-22	-23	-22	-19	lr < _ night
5	-12	-12	-7	lr < _ no
10	2	1	3	lr < _ noticed
-19	-12	-19	-15	lr < _ now
-8	-25	-21	-19	lr < _ of
0	-28	-12	-21	lr < _ on
6	-15	-11	-8	lr < _ or
-21	-20	-18	-17	lr < _ our
-31	-28	-22	-22	lr < _ out
-28	-31	-27	-24	lr < _ over
7	1	2	2	lr < _ own
0	-3	0	19	lr < _ passing
5	-1	-1	0	lr < _ passion
11	2	4	4	lr < _ pinpoints
3	24	26	4	lr < _ police
4	19	14	1	lr < _ project
21	1	2	6	lr < _ returned
19	36	40	14	lr < _ says
-20	-22	-18	-17	lr < _ some
5	-1	-1	0	lr < _ style
23	4	0	4	lr < _ survived
-36	-38	-30	-27	lr < _ that
-18	-57	-42	-27	lr < _ the
28	-4	16	9	lr < _ then
13	-15	-9	-9	lr < _ this
-17	8	9	-9	lr < _ to
-15	2	-4	-10	lr < _ today
8	2	0	3	lr < _ trained
-24	-25	-22	-20	lr < _ up
-9	-14	6	-8	lr < _ used
31	23	4	2	lr < _ was
-2	12	-5	-3	lr < _ we
9	-10	-6	-4	lr < _ what
-29	-9	-23	-23	lr < _ will
-9	-14	-13	-5	lr < _ winner
-20	2	-18	-14	lr < _ wins
-28	-33	-30	-27	lr < _ with
31	4	10	13	lr < _ won
-4	-23	-16	-13	lr < _ you
6	2	1	2	lr < _ younger
-23	-22	-19	-20	lr < _ your
-13	-15	22	-14	lr Name _ 0
0	-5	21	-14	lr Name _ >
11	18	18	10	lr Name _ Name
-7	-25	-11	-30	lr Name _ a
33	30	20	32	lr Name _ and
-11	-4	-1	-5	lr Name _ derived
1	6	4	-10	lr Name _ for
-4	-20	-8	-13	lr Name _ has
-1	-12	-16	-26	lr Name _ in
14	10	8	-3	lr Name _ is
0	-1	0	11	lr Name _ jackpot
1	-4	0	14	lr Name _ moved
24	14	-6	3	lr Name _ of
-2	-1	-22	-12	lr Name _ says
-5	29	9	6	lr Name _ the
-1	-13	13	-11	lr Name _ to
2	0	10	-4	lr Name _ was
12	-6	7	-9	lr Name _ who
22	1	3	-1	lr Name _ with
-9	8	7	-8	lr a _ Name
3	14	2	2	lr a _ candidate
7	-1	0	1	lr a _ guitar
27	19	0	-1	lr against _ >
0	5	0	0	lr against _ candidate
23	16	18	3	lr against _ in
11	2	4	4	lr ago _ pulled
19	-4	14	-2	lr and _ 0
22	28	21	12	lr and _ >
4	-24	-4	-2	lr and _ Name
8	12	-2	0	lr and _ all
0	-19	5	-24	lr and _ and
34	21	18	3	lr and _ are
12	-18	1	-18	lr and _ as
5	0	-1	2	lr and _ breaks
-4	-1	7	1	lr and _ but
5	0	-1	2	lr and _ get
21	-2	0	3	lr and _ had
13	25	12	-10	lr and _ in
-13	-14	14	-21	lr and _ on
7	1	2	2	lr and _ parents
8	-1	-1	0	lr and _ royal
4	-3	16	4	lr and _ superintendent
-6	-28	-22	-8	lr and _ the
-14	8	-1	-20	lr and _ to
8	-1	-3	2	lr and _ tries
18	27	-4	-1	lr and _ were
4	1	11	1	lr another _ tour
10	2	1	3	lr apparently _ crude
9	-1	-6	0	lr artillery _ accepted
3	-6	7	8	lr as _ >
19	-1	11	-7	lr as _ Name
-2	18	-6	16	lr as _ and
1	1	9	3	lr as _ national
1	5	-2	-1	lr association _ >
-5	-8	-5	-16	lr at _ >
4	22	33	6	lr at _ Name
6	1	-1	2	lr at _ house
9	27	22	7	lr at _ in
11	2	4	4	lr awarding _ the
11	39	2	9	lr band _ >
-1	-3	13	-3	lr base _ 0
5	-1	-1	0	lr before _ decided
6	2	1	2	lr before _ was
6	-3	25	-4	lr between _ and
13	-4	-1	10	lr both _ and
15	0	-1	-2	lr but _ was
11	28	-12	-6	lr by _ >
3	-10	4	-15	lr by _ Name
16	-9	-2	-2	lr by _ and
21	11	-6	-5	lr by _ in
12	13	10	4	lr by _ on
2	13	12	6	lr by _ to
0	19	-6	-7	lr by _ with
5	0	-1	2	lr calls _ a
17	-1	1	3	lr candidate _ >
15	-3	-1	-1	lr candidate _ in
6	-1	-1	0	lr capturing _ >
-11	-4	-1	-5	lr connects _ to
0	-1	0	11	lr continue _ into
9	-1	-6	0	lr defeated _ right
1	1	9	3	lr demanding _ give
7	1	2	2	lr despite _ own
6	2	1	2	lr despite _ winning
6	1	-1	2	lr diner _ calls
12	-3	-1	1	lr director _ >
7	-1	0	1	lr discharge _ took
-1	0	12	-1	lr east _ >
0	-15	-11	-20	lr election _ was
7	1	2	2	lr end _ life
7	-1	-1	1	lr fact _ biography
5	0	-1	2	lr fair _ gets
3	3	22	4	lr festival _ the
1	-4	0	14	lr first _ in
-29	-36	-45	-29	lr for _ >
14	10	26	3	lr for _ Name
10	-7	23	17	lr for _ and
7	1	2	2	lr for _ her
31	15	32	1	lr for _ in
3	9	12	-3	lr former _ and
-23	-24	-3	-19	lr from _ 0
32	16	30	26	lr from _ >
1	-5	29	2	lr from _ Name
6	-1	1	0	lr from _ from
0	25	3	1	lr from _ the
13	-2	26	6	lr from _ to
0	-1	0	11	lr future _ drawings
7	-1	-1	1	lr have _ trailing
-8	-10	-8	-17	lr his _ 0
6	-1	-1	0	lr however _ delayed
6	1	-1	2	lr however _ says
8	-1	-3	2	lr if _ would
-22	-27	-27	-4	lr in _ 0
-11	-23	24	-9	lr in _ >
-13	-2	-13	-6	lr in _ Name
3	0	18	4	lr in _ after
2	-24	9	4	lr in _ and
-13	-15	5	-12	lr in _ as
9	5	26	6	lr in _ at
-1	-2	9	-2	lr in _ but
9	-1	-6	0	lr in _ encampment
1	-9	22	-4	lr in _ for
7	26	31	3	lr in _ in
4	0	23	-6	lr in _ is
-5	-1	12	-3	lr in _ on
-15	-27	4	-19	lr in _ the
7	2	23	6	lr in _ this
6	21	23	4	lr in _ via
0	1	18	-2	lr in _ was
5	2	27	-1	lr in _ where
25	14	9	0	lr include _ Name
7	1	2	2	lr including _ husband
-1	-2	6	-2	lr including _ the
9	-1	-6	0	lr interrupt _ plans
-8	0	8	-14	lr into _ >
-1	0	12	-1	lr is _ football
-1	0	12	-1	lr is _ only
7	-1	-1	1	lr island _ and
7	1	2	2	lr it _ herself
0	3	42	6	lr jobs _ >
-29	-29	-31	-27	lr jobs _ Name
6	2	1	2	lr knocked _ down
5	-1	-1	0	lr later _ joined
9	2	1	3	lr league _ took
-3	-1	7	0	lr left _ at
7	-1	-1	1	lr means _ is
11	2	4	4	lr month _ returns
8	-1	-3	2	lr morning _ arrives
11	2	4	4	lr name _ has
7	-1	0	1	lr navy _ made
-2	-2	26	0	lr near _ Name
3	-6	-3	-2	lr news _ had
1	-2	11	1	lr north _ agent
11	2	4	4	lr now _ pooled
11	2	4	4	lr now _ will
-3	6	18	-5	lr of _ >
16	2	-1	-7	lr of _ Name
20	-6	43	22	lr of _ and
9	-1	-6	0	lr of _ army
-3	-2	8	17	lr of _ at
1	-2	11	1	lr of _ began
-4	-10	-3	-4	lr of _ by
3	-1	9	0	lr of _ dates
5	0	-1	2	lr of _ ex
1	18	22	-1	lr of _ for
12	0	23	4	lr of _ from
20	0	-2	5	lr of _ head
-1	-2	6	-1	lr of _ high
-15	2	13	-19	lr of _ in
-15	-16	9	-15	lr of _ is
0	-1	0	11	lr of _ jackpot
1	-2	27	-2	lr of _ on
3	-21	6	-16	lr of _ the
8	-18	-3	7	lr of _ was
6	-3	12	-1	lr of _ were
5	-9	5	-9	lr of _ which
-11	5	-10	-14	lr of _ with
8	-1	-3	2	lr offends _ and
16	30	17	-2	lr on _ >
-13	-22	3	-22	lr on _ Name
-7	-5	16	20	lr on _ and
11	2	4	4	lr on _ as
7	1	2	2	lr on _ behalf
11	2	4	4	lr on _ power
18	5	36	2	lr over _ >
18	4	26	1	lr over _ in
7	25	7	11	lr party _ >
-2	26	-2	-1	lr party _ and
-2	16	-3	1	lr party _ the
0	-1	0	11	lr play _ is
18	-1	0	1	lr president _ and
6	2	1	2	lr prime _ was
6	2	1	2	lr protege _ >
5	-1	-1	0	lr provided _ with
9	-1	-6	0	lr provisions _ planned
7	-1	0	1	lr putting _ guitars
6	2	1	2	lr ring _ had
-19	-23	-5	-21	lr s _ Name
25	30	7	13	lr says _ >
7	-1	-1	1	lr says _ one
5	2	1	2	lr show _ father
5	2	1	2	lr since _ showed
7	-1	0	1	lr skill _ picked
1	-2	11	1	lr south _ southbound
4	-3	16	4	lr southbound _ locomotives
6	2	1	2	lr staggered _ Name
-1	0	12	-1	lr street _ >
7	1	2	2	lr surgery _ family
5	-1	-1	0	lr taught _ the
9	17	16	9	lr tells _ to
5	-1	-1	0	lr that _ decided
6	1	-1	2	lr that _ slept
-2	-6	0	-6	lr that _ was
-24	-33	-16	-39	lr the _ 0
9	16	6	7	lr the _ >
-3	17	4	12	lr the _ Name
-13	-15	-22	0	lr the _ a
10	27	24	6	lr the _ against
-11	18	8	-5	lr the _ and
10	19	18	26	lr the _ as
9	9	13	13	lr the _ at
13	22	10	3	lr the _ attempted
9	8	15	4	lr the _ before
4	10	-4	9	lr the _ being
8	16	-1	11	lr the _ but
-8	7	4	-25	lr the _ by
3	9	1	0	lr the _ candidate
1	5	-2	-1	lr the _ decided
13	22	10	3	lr the _ describes
7	17	-2	19	lr the _ during
10	6	18	6	lr the _ engineer
4	-3	16	4	lr the _ evident
-4	-1	7	1	lr the _ extension
-16	-3	-26	3	lr the _ for
13	22	10	3	lr the _ founder
-4	4	-15	9	lr the _ from
6	13	13	-3	lr the _ government
-11	0	-20	-21	lr the _ had
-14	8	-14	-12	lr the _ has
7	25	1	13	lr the _ he
2	16	-1	13	lr the _ in
3	14	-2	-3	lr the _ investigated
-17	5	1	-5	lr the _ is
0	-1	0	11	lr the _ jackpot
4	6	12	20	lr the _ led
13	22	10	3	lr the _ like
10	6	18	6	lr the _ locomotive
3	23	3	0	lr the _ lost
-21	0	1	-20	lr the _ of
-5	17	7	7	lr the _ on
-15	-11	-16	-14	lr the _ operated
8	18	2	25	lr the _ or
3	13	0	-2	lr the _ played
1	5	-2	-1	lr the _ refused
3	13	0	-2	lr the _ rules
4	16	0	1	lr the _ s
8	26	-2	-1	lr the _ says
4	-3	16	4	lr the _ shop
5	11	10	2	lr the _ supporting
14	22	22	7	lr the _ the
-16	-14	-14	1	lr the _ to
10	6	18	6	lr the _ track
10	6	18	6	lr the _ tracks
13	5	24	1	lr the _ train
-18	-6	-13	3	lr the _ was
-15	-9	3	1	lr the _ were
8	6	17	9	lr the _ when
10	9	-4	22	lr the _ where
13	7	28	3	lr the _ which
5	18	8	16	lr the _ who
-12	-6	-1	2	lr the _ with
7	22	2	15	lr the _ would
1	-2	11	1	lr the _ yard
5	-1	-1	0	lr thirteen _ name
21	0	2	6	lr time _ had
7	4	-2	-17	lr to _ 0
5	20	6	13	lr to _ >
-6	7	0	-18	lr to _ Name
-14	-18	11	0	lr to _ and
-3	1	19	5	lr to _ at
-9	-13	-3	-11	lr to _ by
17	32	24	5	lr to _ for
17	29	22	26	lr to _ in
8	-1	-3	2	lr to _ is
17	-1	10	6	lr to _ on
23	1	22	1	lr to _ to
-4	-1	7	1	lr to _ was
-3	6	18	14	lr to _ where
6	2	1	2	lr to _ windpipe
-3	-2	11	1	lr to _ with
22	57	21	20	lr today _ Name
-5	-21	-28	-27	lr via _ >
7	1	2	2	lr violated _ right
6	-1	-1	0	lr warlords _ and
7	-2	15	26	lr was _ >
5	-1	-1	0	lr was _ and
-5	-20	-15	-15	lr watch _ Name
10	2	1	3	lr what _ and
9	2	1	3	lr when _ made
5	-1	-1	0	lr when _ moved
8	1	2	2	lr when _ was
5	0	-1	2	lr whom _ broke
25	25	21	5	lr with _ >
-10	7	-4	-20	lr with _ Name
20	17	16	-2	lr with _ and
-2	-18	-13	-18	lr with _ for
5	-1	-1	0	lr with _ spirit
11	2	4	4	lr years _ sold
5	2	1	2	lr young _ along
-26	-2	-7	-4	lw 0
-3	-8	-26	-30	lw <
-11	0	-24	-14	lw a
9	-1	-6	0	lw able
10	-24	-16	-22	lw about
1	5	-2	-1	lw accepted
3	-1	-15	-18	lw action
-16	-6	-28	-28	lw addition
22	-14	13	-9	lw after
5	15	11	-1	lw again
32	3	21	4	lw against
6	1	2	12	lw age
-5	5	-12	-15	lw ahead
-5	-13	25	-6	lw air
9	13	12	15	lw album
15	-5	-2	0	lw all
10	30	-3	8	lw alliance
12	11	2	21	lw also
5	-1	-1	0	lw although
-9	-26	-12	-13	lw am
7	1	2	2	lw amicus
23	8	-3	-14	lw an
17	0	17	24	lw and
-3	-8	-4	23	lw annual
-6	-4	-9	-19	lw another
11	2	4	4	lw answer
23	19	14	6	lw any
-1	-16	-12	-13	lw approximately
-32	-19	-31	-44	lw are
-15	-13	17	-11	lw area
4	29	15	3	lw around
3	-5	12	-2	lw arrived
9	-1	-6	0	lw artillery
0	-6	-6	6	lw as
13	22	10	3	lw associated
7	26	16	4	lw association
3	12	24	9	lw at
20	4	27	20	lw attack
21	1	32	1	lw august
23	15	21	6	lw away
2	1	-4	-17	lw back
17	14	16	32	lw band
-6	6	20	-6	lw bank
-23	-24	-1	-14	lw be
0	-24	-17	-5	lw beautiful
-9	2	-11	-15	lw became
-6	-31	-14	-15	lw been
-14	3	-4	-19	lw before
5	23	-3	22	lw being
10	5	-8	1	lw best
13	-7	-4	-3	lw better
12	14	32	20	lw between
13	-8	-9	-14	lw big
26	2	15	1	lw bill
-19	-30	-26	-28	lw black
3	-1	8	-2	lw boards
10	6	18	6	lw boiler
1	-6	40	-4	lw born
30	1	23	26	lw both
5	0	-1	2	lw boyfriend
2	0	11	1	lw branches
6	1	-1	2	lw breaks
8	28	25	10	lw bus
14	13	15	-4	lw but
28	-4	-5	-1	lw by
20	9	20	19	lw campaign
2	15	2	-6	lw campaigned
17	25	14	-1	lw can
2	-18	-17	-17	lw candidate
11	1	1	21	lw captain
-5	-16	2	-15	lw car
-8	-16	-22	-26	lw career
11	5	-9	-6	lw carter
7	0	4	2	lw case
6	-1	-1	0	lw cavalry
4	22	3	-3	lw center
6	23	27	6	lw centre
-1	-2	6	-1	lw century
9	28	1	-4	lw champions
4	19	-6	-1	lw championship
18	48	18	16	lw changed
21	2	6	7	lw charge
19	0	24	2	lw china
-34	-14	-7	-21	lw city
-2	13	15	12	lw civil
10	1	10	4	lw class
-10	-11	-1	-12	lw clear
3	27	0	27	lw coalition
-5	-10	9	9	lw come
-5	-24	-24	-3	lw coming
8	24	0	-1	lw committee
-15	6	5	-19	lw communist
12	22	21	4	lw community
7	9	-3	15	lw compared
8	18	3	1	lw competitive
13	0	-2	18	lw composed
-2	-10	-2	-10	lw confused
9	-1	-6	0	lw conscripts
19	15	8	3	lw conservative
1	1	9	3	lw constitutional
1	27	8	1	lw contest
5	-1	-1	0	lw contestants
-13	-18	3	-17	lw contested
4	-2	16	2	lw control
1	-4	0	14	lw cooper
4	-8	11	1	lw could
4	25	28	9	lw council
3	9	30	5	lw county
7	2	17	-2	lw crossing
14	-2	9	15	lw cup
3	-7	5	-8	lw currently
2	0	12	1	lw daily
10	6	18	6	lw danger
22	15	31	-4	lw day
34	2	8	2	lw death
22	21	3	1	lw defeated
3	10	24	2	lw defense
4	32	2	-7	lw defensive
-16	-2	-8	-25	lw democratic
-21	-29	-31	-30	lw demon
6	-9	-1	-6	lw didnt
-16	-14	-10	-13	lw died
5	0	-1	2	lw diner
3	16	27	5	lw direct
1	5	-2	-1	lw directors
0	-3	24	1	lw district
1	5	-2	-1	lw division
2	16	17	-4	lw down
-18	-17	-16	-16	lw drive
25	0	33	0	lw during
-6	14	-5	-9	lw early
12	10	27	4	lw east
-6	17	13	-11	lw elected
6	-3	3	0	lw election
4	-8	4	-14	lw elections
1	27	8	0	lw electoral
-1	-1	4	13	lw electric
3	-1	9	0	lw embarked
3	-1	9	0	lw embarking
8	12	3	0	lw emergency
7	20	18	2	lw engine
3	-1	8	-2	lw engineer
3	2	1	16	lw establish
1	1	9	3	lw establishing
8	17	-1	-2	lw eventually
-11	-7	2	-11	lw every
16	0	1	2	lw ex
3	13	0	-2	lw exclusively
3	13	0	-2	lw expenses
14	3	11	-1	lw experience
-21	-21	-20	-18	lw express
-8	-24	-24	-20	lw family
20	9	2	1	lw federal
22	26	-4	-3	lw fellow
0	-12	1	18	lw festival
2	-12	-16	-9	lw few
-11	-18	-5	-14	lw fighter
10	16	8	22	lw filed
12	6	-9	4	lw film
28	17	8	37	lw first
28	6	18	-4	lw five
-16	-22	-1	-11	lw floods
14	19	34	2	lw following
8	18	7	14	lw for
11	39	2	0	lw force
8	11	34	17	lw forces
8	25	1	-5	lw foreign
36	24	12	26	lw former
7	12	29	5	lw found
-15	1	0	-11	lw founded
15	23	0	-7	lw founding
0	14	21	2	lw free
8	-4	4	13	lw friends
-3	-13	-8	-12	lw from
-1	-16	2	-16	lw front
-12	11	6	-18	lw game
-13	3	-14	-15	lw games
8	19	2	0	lw garage
-16	-1	1	-7	lw general
-14	-23	-25	-23	lw get
8	-1	-3	2	lw gets
9	-1	-6	0	lw giving
4	7	8	11	lw go
-22	-28	-28	-23	lw got
-25	-27	-20	-13	lw government
23	7	19	20	lw governor
1	5	-2	-1	lw gradual
4	-3	16	4	lw grain
1	24	-4	-6	lw groups
6	2	1	2	lw gym
-1	-4	-10	-22	lw had
6	2	1	2	lw hard
10	-14	2	3	lw has
13	11	0	-16	lw have
-14	-17	-15	-15	lw hay
1	-2	-17	-20	lw he
2	-5	-6	-4	lw hearing
-18	12	-19	-16	lw help
19	-2	12	12	lw her
-13	-17	-4	-13	lw high
-5	-9	-7	-16	lw highs
13	4	11	17	lw him
23	24	9	22	lw his
2	7	3	-1	lw hockey
8	29	18	-8	lw home
31	14	-2	-1	lw hosted
30	7	29	2	lw house
6	-7	-2	-11	lw how
6	14	2	20	lw however
-27	-31	-27	-31	lw if
7	-3	15	-1	lw immigrants
2	11	11	16	lw in
5	12	-2	-5	lw include
5	17	15	1	lw included
-1	24	21	-3	lw includes
33	26	32	37	lw including
0	22	15	0	lw independent
6	-17	-15	-15	lw influenced
-14	-11	6	3	lw international
-3	12	16	-4	lw into
-13	-20	14	1	lw is
-8	-4	1	-4	lw island
-2	-3	13	2	lw issued
8	0	-3	-9	lw it
20	23	-2	18	lw its
10	6	18	6	lw jersey
0	10	23	6	lw job
-33	-2	7	-30	lw jobs
17	17	10	-6	lw joined
-16	7	-17	-19	lw judge
-9	-30	-19	-16	lw just
0	-11	-8	7	lw kingdom
7	-13	6	-10	lw know
1	-7	-9	4	lw known
24	30	14	3	lw labor
5	21	22	-2	lw labour
-17	0	-14	-26	lw largest
17	28	13	5	lw last
-2	-10	-9	-20	lw later
-5	-20	-8	-13	lw launch
21	29	5	-5	lw leader
24	-4	-1	17	lw leadership
-11	6	5	-15	lw league
9	10	25	24	lw led
3	43	14	4	lw left
7	9	22	-3	lw liberal
9	28	5	5	lw liberation
21	3	-2	18	lw life
13	11	2	18	lw like
-13	-24	-4	-28	lw line
5	-14	-11	-16	lw list
6	-18	-12	0	lw live
5	25	22	-3	lw local
2	-1	34	1	lw located
7	3	17	6	lw locomotive
-17	-26	-20	-20	lw long
16	1	17	3	lw losing
1	-12	-1	-14	lw made
-29	-9	-14	-13	lw main
18	17	20	-3	lw major
-5	0	0	-17	lw make
6	-22	2	-13	lw man
9	-1	14	-6	lw managed
-10	20	-10	-9	lw manager
-5	-1	19	1	lw many
1	-9	3	14	lw may
-39	-40	-37	-40	lw me
10	52	16	-1	lw member
14	-7	-27	-4	lw members
-9	-9	-8	-20	lw merger
5	6	25	2	lw miles
0	-1	0	11	lw minimum
6	19	11	5	lw month
-10	-4	-11	15	lw more
-8	-4	-4	-14	lw morning
26	19	25	18	lw most
9	16	13	14	lw movement
-5	-24	-20	-21	lw much
7	-16	-8	8	lw music
11	-6	-2	-3	lw musical
1	5	-13	-26	lw my
14	16	21	29	lw name
6	38	23	33	lw national
-2	-1	31	0	lw near
11	28	9	-11	lw new
-15	-18	-8	-30	lw news
-11	-7	-21	-3	lw next
15	9	35	6	lw no
0	-1	25	1	lw north
-3	-2	24	-3	lw northern
3	-9	-13	-18	lw not
-19	10	2	-22	lw now
6	26	24	27	lw number
7	1	2	2	lw obtained
7	14	21	2	lw of
16	2	16	24	lw off
8	29	19	5	lw offered
9	5	26	17	lw official
18	1	8	31	lw old
-1	-4	6	-3	lw on
-1	-2	6	-2	lw once
1	24	9	-11	lw one
-12	15	14	-9	lw only
-2	-6	10	-1	lw opened
15	10	-1	0	lw opposition
7	5	-10	16	lw or
9	5	-9	9	lw order
1	13	-4	-5	lw organization
18	18	0	-6	lw original
9	2	24	-20	lw other
34	47	19	17	lw our
14	3	3	8	lw out
-5	0	2	-22	lw over
11	2	4	4	lw owed
5	2	1	2	lw paper
0	-2	25	6	lw park
26	14	18	19	lw parliament
2	-17	3	-18	lw part
6	-3	-4	13	lw participated
13	22	10	3	lw participation
-2	31	-8	17	lw parties
-10	9	-28	-21	lw party
-14	0	-13	-16	lw past
6	2	1	2	lw paydays
19	10	20	-3	lw peace
15	17	-1	-14	lw people
-2	-1	14	16	lw planning
-3	24	6	-7	lw play
18	31	3	36	lw played
7	21	2	-3	lw player
-8	19	-12	-7	lw points
-2	13	0	-18	lw political
-5	-9	-7	-16	lw posting
6	2	1	2	lw pounds
5	26	12	1	lw present
4	1	6	11	lw presented
-14	-6	-21	-20	lw president
31	12	1	1	lw presidential
21	4	1	20	lw previously
17	-4	22	7	lw prince
7	1	2	2	lw procedure
1	2	-9	16	lw professor
19	-9	17	17	lw program
16	15	2	0	lw progressive
-19	5	-26	-27	lw project
1	18	12	3	lw public
-12	0	-4	-9	lw radio
1	2	5	16	lw raised
8	24	-3	-3	lw ran
-1	0	12	-1	lw rating
-4	1	0	-12	lw re
-19	-33	-35	-37	lw read
5	-1	-1	-1	lw reading
11	-1	14	6	lw reason
1	-9	-7	-17	lw record
6	-5	-5	-11	lw recorded
-1	-2	6	-2	lw reduced
0	4	21	18	lw regional
3	32	15	19	lw released
-10	-10	3	-8	lw religious
7	-2	12	1	lw remained
6	17	8	-4	lw reorganized
3	19	22	-2	lw represented
8	-2	-16	-15	lw republican
1	5	-2	-1	lw reputation
-19	-21	-20	-30	lw result
-1	13	12	-4	lw right
4	13	10	-4	lw rights
4	-1	10	22	lw rock
6	21	7	4	lw room
4	1	5	2	lw round
-26	-19	-13	-25	lw royal
-14	-5	-14	-17	lw ruling
4	-3	16	4	lw runaround
12	7	34	34	lw s
-5	2	-18	-20	lw same
6	5	21	-5	lw says
1	5	-2	-1	lw schism
5	25	24	5	lw school
-5	6	-9	-7	lw scouts
22	30	5	1	lw season
5	25	16	3	lw seat
-10	-7	-18	-26	lw second
28	2	-2	-3	lw secretary
4	-3	16	4	lw secured
11	2	4	4	lw seems
14	0	-2	2	lw self
18	18	3	6	lw senators
-19	-21	-13	-18	lw send
29	17	9	0	lw senior
15	0	2	19	lw separate
5	7	6	22	lw series
-5	-6	-9	-17	lw served
5	10	19	2	lw service
23	27	14	27	lw she
-19	-2	-6	-20	lw shot
-1	0	12	-1	lw showroom
10	3	19	3	lw signal
2	24	17	0	lw signed
4	-3	16	4	lw signs
9	5	5	-1	lw since
-13	-20	-20	-16	lw sister
8	-1	-3	2	lw slut
4	-15	-22	-18	lw so
10	26	-3	-3	lw social
17	34	1	5	lw socialist
-1	28	4	-6	lw society
9	-1	-6	0	lw soldiers
6	-1	-1	0	lw solicited
14	31	-3	-2	lw some
0	17	18	19	lw south
6	-2	11	20	lw special
1	14	12	3	lw spirit
1	-1	15	0	lw sport
-10	-13	21	7	lw start
25	26	19	7	lw state
17	-4	28	20	lw states
1	-9	19	-11	lw station
-2	-5	9	-2	lw stations
19	6	18	5	lw steel
5	-13	3	-10	lw still
12	10	11	0	lw street
7	-1	12	2	lw studio
6	-1	-1	0	lw subdue
4	2	15	-5	lw subsequently
14	25	19	-6	lw such
-2	-4	4	20	lw support
26	8	1	-3	lw supported
-1	-2	6	-2	lw surrounding
1	17	14	-5	lw taken
-8	10	-8	-16	lw talks
4	10	2	-2	lw tank
18	13	2	-2	lw team
3	18	4	2	lw teams
7	1	2	2	lw telephone
15	25	4	6	lw tells
3	17	11	9	lw ten
-3	-17	-14	-11	lw test
9	20	-3	-6	lw than
0	0	6	-24	lw that
-8	-2	5	1	lw the
-9	2	-12	16	lw their
29	2	21	18	lw then
-16	-13	-16	-13	lw there
-12	0	2	-13	lw these
-4	27	3	27	lw they
8	-12	-9	-13	lw think
-29	-15	-13	-15	lw this
-16	-14	10	-12	lw those
2	2	-14	-18	lw three
8	30	11	5	lw through
-11	0	-27	-5	lw time
4	25	2	-5	lw times
11	-5	-2	-1	lw titled
12	-13	1	4	lw to
10	1	9	-23	lw today
-9	2	-15	-20	lw together
-24	-24	1	-18	lw tomorrow
-23	-11	-19	-19	lw top
4	19	22	0	lw tour
0	7	1	-9	lw tower
-2	-2	24	-4	lw town
-16	-21	7	-12	lw track
-10	-16	3	-17	lw tracks
-10	-9	18	-7	lw train
2	-6	-2	13	lw trains
-4	-1	7	1	lw trestles
-4	-1	7	1	lw trips
-3	-20	-4	-3	lw troops
14	13	10	4	lw two
1	3	3	18	lw typical
-13	-25	-26	-5	lw under
6	38	3	0	lw union
18	10	15	17	lw united
14	29	8	5	lw units
-15	-10	-20	-22	lw university
11	2	8	4	lw until
24	2	-1	-4	lw up
6	2	1	2	lw upcoming
8	2	-15	-23	lw us
4	20	32	1	lw use
-19	-18	-23	-6	lw used
-30	-5	-13	-28	lw via
13	4	8	-3	lw vice
-27	-21	-29	-28	lw video
2	-1	23	0	lw village
10	17	1	1	lw votes
7	-1	0	1	lw waiting
7	1	2	2	lw wake
-16	14	-4	4	lw war
8	17	0	19	lw was
14	18	-4	-5	lw watch
-9	-4	-16	-21	lw we
-1	-6	28	-5	lw week
3	12	23	-3	lw well
21	29	40	17	lw were
-2	7	14	-6	lw west
-1	-5	24	-15	lw western
31	2	4	7	lw what
8	-1	-5	-14	lw when
1	-17	-18	-21	lw where
-20	-7	-25	-36	lw which
-9	-16	-34	-27	lw while
15	10	11	0	lw white
44	19	14	0	lw who
4	4	6	-9	lw why
-17	-8	-6	-15	lw will
-24	-30	-14	-33	lw win
-6	-13	-11	2	lw winner
9	16	-16	5	lw with
-2	17	22	0	lw within
-8	12	5	-6	lw won
7	-1	0	1	lw woodworking
-9	-21	-21	-27	lw work
19	16	16	2	lw workers
-12	15	12	-17	lw world
-19	-19	-17	-31	lw would
-4	-1	7	1	lw wye
18	6	3	5	lw year
22	-7	6	-11	lw years
-25	-20	-15	-30	lw you
15	-7	-28	-19	lw your
-8	1	-16	6	mid a
3	13	-2	1	mid academy
19	55	7	-2	mid air
2	22	-17	-21	mid and
6	19	0	1	mid arts
10	30	-5	-5	mid assembly
6	0	26	-5	mid central
10	21	23	-2	mid city
16	7	1	33	mid civil
9	31	2	1	mid communist
4	23	2	-2	mid conservative
6	9	20	4	mid county
10	37	1	0	mid democratic
10	31	-5	-5	mid department
17	-1	4	40	mid film
-6	6	-16	-17	mid football
3	28	-21	-21	mid for
7	18	0	0	mid foreign
4	16	-2	-2	mid front
17	37	5	5	mid hall
-8	-11	-16	-20	mid hockey
-25	-31	-31	-30	mid i
-19	-27	-24	-9	mid in
-12	9	-19	5	mid international
11	35	3	0	mid labor
14	33	11	10	mid labour
4	29	-1	1	mid league
10	21	0	24	mid liberal
7	8	-2	13	mid liberation
5	36	-4	-2	mid medical
8	32	-3	-1	mid national
-9	16	-20	-12	mid new
4	21	-1	3	mid northern
2	10	4	-6	mid of
-8	4	-17	-16	mid on
16	35	1	-1	mid order
11	45	-5	0	mid party
-11	-7	-20	-18	mid policy
-9	-10	-19	-18	mid political
9	28	0	1	mid progressive
9	26	3	3	mid republican
-13	-7	-17	-19	mid research
9	26	4	-5	mid school
-9	-3	-23	-25	mid social
9	24	-1	0	mid socialist
14	9	25	2	mid south
6	12	2	17	mid spring
6	19	20	4	mid states
-13	-10	-38	-15	mid the
-11	-4	-20	-22	mid to
3	24	-2	-5	mid union
4	22	-9	-6	mid united
14	21	2	50	mid war
-7	-10	-18	-14	mid world
-1	6	-2	4	opens false
-2	-11	-10	-11	opens true
-16	-4	-9	-13	part 1 0
45	4	1	-3	part 1 1
-9	-2	-6	-4	part n 0
2	-3	-4	-11	r1 's 0
30	22	39	9	r1 's Name
16	-8	-5	1	r1 's army
26	1	1	8	r1 's been
7	1	2	2	r1 's behalf
7	-1	-1	1	r1 's biography
10	2	1	3	r1 's crude
9	-1	-6	0	r1 's encampment
5	0	-1	2	r1 's ex
-3	-12	-9	-10	r1 's family
23	-9	-5	0	r1 's father
18	2	12	9	r1 's first
-1	0	12	-1	r1 's football
9	16	-3	5	r1 's former
13	22	10	3	r1 's founder
6	1	-1	2	r1 's house
7	1	2	2	r1 's husband
21	1	0	3	r1 's life
5	-1	-1	0	r1 's name
5	5	22	5	r1 's national
13	0	11	3	r1 's only
8	1	2	1	r1 's own
22	-3	3	3	r1 's parents
0	-3	0	19	r1 's passing
5	-1	-1	0	r1 's passion
9	-1	-6	0	r1 's plans
4	13	0	-2	r1 's post
12	1	-6	2	r1 's right
5	-1	8	2	r1 's royal
5	-1	-1	0	r1 's style
6	2	1	2	r1 's windpipe
6	2	1	2	r1 's younger
-15	-10	-8	-6	r1 0
-1	-5	-9	-11	r1 1 's 0
25	23	39	7	r1 1 's Name
13	-2	-4	0	r1 1 's army
22	2	0	8	r1 1 's been
7	1	2	2	r1 1 's behalf
10	2	1	3	r1 1 's crude
9	-1	-6	0	r1 1 's encampment
5	0	-1	2	r1 1 's ex
-3	-12	-9	-10	r1 1 's family
16	-10	-6	4	r1 1 's father
18	2	12	9	r1 1 's first
-1	0	12	-1	r1 1 's football
9	16	-3	5	r1 1 's former
13	22	10	3	r1 1 's founder
6	1	-1	2	r1 1 's house
7	1	2	2	r1 1 's husband
21	1	0	3	r1 1 's life
5	-1	-1	0	r1 1 's name
5	5	22	5	r1 1 's national
13	0	11	3	r1 1 's only
8	1	2	1	r1 1 's own
7	1	2	2	r1 1 's parents
0	-3	0	19	r1 1 's passing
5	-1	-1	0	r1 1 's passion
9	-1	-6	0	r1 1 's plans
12	1	-6	2	r1 1 's right
0	0	9	2	r1 1 's royal
5	-1	-1	0	r1 1 's style
6	2	1	2	r1 1 's windpipe
6	2	1	2	r1 1 's younger
-11	-7	-12	-18	r1 1 0
-8	-4	4	0	r1 1 Name
-14	5	12	15	r1 1 a
-21	-23	-19	-20	r1 1 about
9	-1	-6	0	r1 1 accepted
4	-2	8	2	r1 1 added
-1	23	23	0	r1 1 after
-3	-2	11	1	r1 1 agent
-6	-29	-5	-20	r1 1 all
5	2	1	2	r1 1 along
12	-7	-17	1	r1 1 also
-23	-5	-4	-19	r1 1 an
7	17	18	22	r1 1 and
-20	9	-17	-9	r1 1 are
-19	-24	-21	-19	r1 1 arrived
8	-1	-3	2	r1 1 arrives
18	2	6	4	r1 1 as
10	2	1	3	r1 1 assisted
-29	-22	-7	-17	r1 1 at
3	0	28	1	r1 1 attack
13	22	10	3	r1 1 attempted
9	2	1	3	r1 1 attended
2	27	13	5	r1 1 based
20	14	14	2	r1 1 became
-1	22	7	2	r1 1 before
0	-3	-2	-5	r1 1 began
8	-1	-3	2	r1 1 believes
15	0	3	0	r1 1 born
5	0	-1	2	r1 1 breaks
26	2	5	11	r1 1 broke
13	12	9	23	r1 1 but
-6	-13	-3	-18	r1 1 by
0	-3	5	-1	r1 1 c
0	-3	0	20	r1 1 cabinet
6	1	-1	2	r1 1 calls
20	20	24	0	r1 1 campaign
8	-6	15	17	r1 1 can
3	11	0	2	r1 1 candidate
-11	-13	-10	-10	r1 1 car
-10	-11	-8	-9	r1 1 cars
1	-15	-17	-18	r1 1 case
-10	-10	-7	-8	r1 1 central
-11	-11	-4	-7	r1 1 champion
-13	16	-12	-11	r1 1 chief
3	0	25	5	r1 1 china
-1	-2	6	-1	r1 1 coach
24	16	8	7	r1 1 could
1	-1	5	18	r1 1 dates
-13	7	6	-12	r1 1 day
7	1	-2	0	r1 1 decided
-11	-4	-1	-5	r1 1 derived
13	22	10	3	r1 1 describes
-14	-18	0	-13	r1 1 design
14	8	-1	1	r1 1 did
6	2	1	2	r1 1 down
-6	-1	13	6	r1 1 during
10	6	18	6	r1 1 engineer
4	-3	16	4	r1 1 evident
-4	-1	7	1	r1 1 extension
2	0	15	16	r1 1 final
11	-11	-12	-8	r1 1 finished
-16	-13	-12	-18	r1 1 for
3	4	12	25	r1 1 forces
-17	-17	-13	-14	r1 1 forward
-4	-12	9	2	r1 1 from
4	27	9	3	r1 1 front
6	2	1	2	r1 1 gained
-14	-25	-17	-18	r1 1 get
11	-1	0	3	r1 1 gets
17	5	8	22	r1 1 give
-4	-20	-17	-15	r1 1 got
-17	-20	-2	-12	r1 1 governor
5	15	1	1	r1 1 guitar
7	-1	0	1	r1 1 guitars
-2	-6	-13	-11	r1 1 had
10	15	8	-14	r1 1 has
0	-1	-2	-13	r1 1 have
-5	-3	-2	-16	r1 1 he
2	29	7	4	r1 1 head
-2	-8	-6	-6	r1 1 her
7	1	2	2	r1 1 herself
-16	-17	-10	-16	r1 1 high
2	21	0	17	r1 1 his
-1	5	-12	-10	r1 1 how
-31	-28	-27	-30	r1 1 if
-7	-5	1	4	r1 1 in
-27	-16	-13	-25	r1 1 into
1	5	-2	-1	r1 1 investigated
-1	-4	2	5	r1 1 is
-8	-14	-15	-17	r1 1 it
-11	-20	-19	-18	r1 1 joined
-11	-26	-25	-25	r1 1 just
7	12	-7	-9	r1 1 later
22	12	-5	10	r1 1 led
-16	-11	-19	-22	r1 1 like
-22	-22	-10	-23	r1 1 located
10	6	18	6	r1 1 locomotive
1	15	17	4	r1 1 locomotives
5	-23	-18	-18	r1 1 lol
25	9	-2	17	r1 1 made
-31	-30	-28	-28	r1 1 make
-9	-14	28	-1	r1 1 man
-32	-32	-31	-26	r1 1 me
-23	-11	-23	-25	r1 1 members
-15	0	-16	-13	r1 1 men
-17	0	-10	-15	r1 1 more
-19	-20	-18	-16	r1 1 morning
3	-3	1	13	r1 1 moved
-22	-22	-2	1	r1 1 my
-22	-19	5	-19	r1 1 near
-20	-22	-18	-18	r1 1 need
12	-3	24	0	r1 1 new
-26	-27	-25	-21	r1 1 night
-10	-26	-19	-22	r1 1 no
-15	-4	-1	-19	r1 1 not
10	2	1	3	r1 1 noticed
-23	-28	-9	-17	r1 1 now
-18	-30	-24	-28	r1 1 of
14	-8	-2	-3	r1 1 off
-4	-9	14	11	r1 1 officials
4	-10	3	-14	r1 1 on
2	-14	1	-12	r1 1 one
0	-3	11	0	r1 1 opened
-15	-11	-16	-14	r1 1 operated
0	-12	9	-25	r1 1 or
-25	-25	-22	-20	r1 1 our
-4	-19	-16	-13	r1 1 out
-20	1	-7	-17	r1 1 over
7	-1	0	1	r1 1 picked
11	2	4	4	r1 1 pinpoints
9	-1	-6	0	r1 1 planned
28	14	9	9	r1 1 played
5	23	35	7	r1 1 police
11	2	4	4	r1 1 pooled
6	-1	20	9	r1 1 power
10	2	1	3	r1 1 published
11	2	4	4	r1 1 pulled
1	-19	-19	-12	r1 1 ran
1	5	-2	-1	r1 1 refused
21	1	2	6	r1 1 returned
11	2	4	4	r1 1 returns
-13	-5	-17	-15	r1 1 rules
17	14	30	26	r1 1 s
-29	-29	-11	-25	r1 1 say
20	18	20	7	r1 1 says
4	-3	16	4	r1 1 shop
-6	11	17	-4	r1 1 should
5	2	1	2	r1 1 showed
6	1	-1	2	r1 1 slept
-29	-28	-18	-24	r1 1 so
11	2	4	4	r1 1 sold
-19	-21	-6	-16	r1 1 some
5	3	18	5	r1 1 southbound
5	-1	-1	0	r1 1 spirit
5	-2	3	1	r1 1 started
4	-3	16	4	r1 1 superintendent
7	9	17	1	r1 1 supporting
-8	-5	-21	-23	r1 1 that
-20	5	-5	1	r1 1 the
28	0	15	7	r1 1 then
-7	13	5	-5	r1 1 they
-12	2	-8	-20	r1 1 this
-18	-18	-18	-17	r1 1 three
-35	-38	-37	-31	r1 1 time
7	1	7	-11	r1 1 to
7	13	-8	-13	r1 1 today
19	21	5	8	r1 1 took
-11	-15	-4	-19	r1 1 tour
10	6	18	6	r1 1 track
10	6	18	6	r1 1 tracks
12	8	20	3	r1 1 train
8	2	0	3	r1 1 trained
8	-1	-3	2	r1 1 tries
-28	-30	-27	-26	r1 1 up
-9	-14	6	-8	r1 1 used
-17	11	22	-10	r1 1 via
6	14	-11	-14	r1 1 video
28	-1	5	13	r1 1 was
10	14	12	-4	r1 1 we
7	4	-16	-16	r1 1 were
3	-16	-13	-10	r1 1 what
0	-17	-10	14	r1 1 when
14	-1	28	15	r1 1 where
-5	-2	-1	-3	r1 1 which
-4	-8	12	-22	r1 1 who
3	7	-12	-11	r1 1 why
8	5	17	-4	r1 1 will
-7	6	-9	-11	r1 1 winning
-21	1	-10	-14	r1 1 wins
-6	-22	-10	-15	r1 1 with
15	16	-5	-2	r1 1 won
32	18	16	0	r1 1 would
-13	-15	-1	-12	r1 1 yard
-3	-8	-21	-16	r1 1 you
-25	-27	-21	-22	r1 1 your
17	21	31	5	r1 1000 's Name
13	-2	-4	0	r1 1000 's army
10	2	1	3	r1 1000 's crude
9	-1	-6	0	r1 1000 's encampment
20	1	6	8	r1 1000 's first
-1	0	12	-1	r1 1000 's football
6	1	-1	2	r1 1000 's house
5	-1	-1	0	r1 1000 's name
-1	0	12	-1	r1 1000 's only
0	-3	0	19	r1 1000 's passing
5	-1	-1	0	r1 1000 's passion
9	-1	-6	0	r1 1000 's plans
9	-1	-6	0	r1 1000 's right
5	-1	-1	0	r1 1000 's style
6	2	1	2	r1 1000 's windpipe
6	2	1	2	r1 1000 's younger
-27	-1	-2	-7	r1 1000 0
-2	-7	1	-14	r1 1000 >
-10	-6	4	5	r1 1000 Name
-17	11	20	20	r1 1000 a
9	-1	-6	0	r1 1000 accepted
7	1	10	4	r1 1000 added
0	21	22	5	r1 1000 after
1	-2	11	1	r1 1000 agent
36	10	-1	19	r1 1000 also
3	24	21	24	r1 1000 and
-16	6	-12	-3	r1 1000 are
-18	-14	-13	-12	r1 1000 arrived
35	33	29	0	r1 1000 as
10	2	1	3	r1 1000 assisted
-15	5	3	-20	r1 1000 at
3	0	28	1	r1 1000 attack
9	2	1	3	r1 1000 attended
22	17	17	5	r1 1000 became
3	30	3	4	r1 1000 before
8	11	8	6	r1 1000 began
15	0	-2	4	r1 1000 born
24	-1	4	9	r1 1000 broke
18	11	5	23	r1 1000 but
5	-11	8	-6	r1 1000 by
0	-3	5	-1	r1 1000 c
0	-3	0	20	r1 1000 cabinet
6	1	-1	2	r1 1000 calls
16	2	24	25	r1 1000 can
3	11	0	2	r1 1000 candidate
3	0	25	5	r1 1000 china
-1	-2	6	-1	r1 1000 coach
1	-1	5	18	r1 1000 dates
7	1	-2	0	r1 1000 decided
-11	-4	-1	-5	r1 1000 derived
-14	-18	0	-13	r1 1000 design
14	8	-1	1	r1 1000 did
6	2	1	2	r1 1000 down
7	18	18	-3	r1 1000 during
4	-3	16	4	r1 1000 evident
11	-11	-12	-8	r1 1000 finished
-13	-33	-15	-33	r1 1000 for
8	-1	19	29	r1 1000 forces
-12	1	11	-9	r1 1000 from
6	2	1	2	r1 1000 gained
7	-1	0	1	r1 1000 guitar
7	-1	0	1	r1 1000 guitars
10	9	2	0	r1 1000 had
16	26	30	0	r1 1000 has
-11	-28	-8	-20	r1 1000 have
-16	-17	-10	-16	r1 1000 high
-25	3	12	4	r1 1000 in
1	5	-2	-1	r1 1000 investigated
-8	6	10	12	r1 1000 is
14	4	-6	-6	r1 1000 it
-15	-21	-21	-21	r1 1000 joined
3	-9	-1	-5	r1 1000 like
1	15	17	4	r1 1000 locomotives
16	11	1	18	r1 1000 made
2	3	30	8	r1 1000 man
3	-3	1	13	r1 1000 moved
-17	-13	10	-14	r1 1000 near
-17	-14	-12	-12	r1 1000 no
10	2	1	3	r1 1000 noticed
0	-15	-7	-21	r1 1000 of
5	1	14	19	r1 1000 officials
-1	0	15	-5	r1 1000 on
-15	-11	-16	-14	r1 1000 operated
2	-8	4	-24	r1 1000 or
-8	16	7	-7	r1 1000 over
7	-1	0	1	r1 1000 picked
9	-1	-6	0	r1 1000 planned
16	11	3	2	r1 1000 played
2	-7	32	6	r1 1000 police
10	2	1	3	r1 1000 published
1	5	-2	-1	r1 1000 refused
21	1	2	6	r1 1000 returned
3	13	0	-2	r1 1000 rules
16	14	24	24	r1 1000 s
12	-1	11	-1	r1 1000 says
4	-3	16	4	r1 1000 shop
0	16	23	2	r1 1000 should
6	1	-1	2	r1 1000 slept
5	3	18	5	r1 1000 southbound
5	-1	-1	0	r1 1000 spirit
5	-2	3	1	r1 1000 started
4	-3	16	4	r1 1000 superintendent
7	9	17	1	r1 1000 supporting
-22	7	-20	-18	r1 1000 that
-30	-8	-8	-8	r1 1000 the
26	0	14	6	r1 1000 then
6	20	11	-8	r1 1000 this
-10	0	5	-15	r1 1000 to
-5	11	-11	-14	r1 1000 today
19	21	5	8	r1 1000 took
4	1	11	1	r1 1000 tour
8	2	0	3	r1 1000 trained
4	-3	16	4	r1 1000 used
-17	13	19	-10	r1 1000 via
24	-1	5	9	r1 1000 was
10	-3	26	-7	r1 1000 where
-8	-10	-5	-26	r1 1000 which
-15	-1	18	-16	r1 1000 who
-8	-9	1	-18	r1 1000 will
10	18	3	0	r1 1000 winning
8	-13	-2	-2	r1 1000 with
22	28	6	10	r1 1000 won
35	18	21	4	r1 1000 would
1	-2	11	1	r1 1000 yard
7	1	-14	-13	r1 1000 you
1	1	9	3	r1 1001 's national
-3	10	-17	-17	r1 1001 >
-1	-25	-2	-22	r1 1001 Name
8	-1	0	1	r1 1001 also
-6	16	16	-12	r1 1001 and
8	3	11	4	r1 1001 give
32	4	4	7	r1 1001 had
16	18	13	-1	r1 1001 in
19	1	24	2	r1 1001 is
34	-6	2	11	r1 1001 says
40	-2	2	5	r1 1001 was
2	0	20	9	r1 1011 's Name
5	0	-1	2	r1 1011 's ex
9	16	-3	5	r1 1011 's former
14	23	14	-8	r1 1011 0
-1	-10	-20	-6	r1 1011 >
29	11	20	0	r1 1011 Name
22	-1	14	2	r1 1011 a
-4	-1	7	1	r1 1011 agent
2	-8	-14	-17	r1 1011 and
8	-1	-3	2	r1 1011 arrives
-3	3	21	5	r1 1011 at
8	-1	-3	2	r1 1011 believes
5	0	-1	2	r1 1011 breaks
5	0	-1	2	r1 1011 broke
7	14	5	2	r1 1011 but
-4	-1	7	1	r1 1011 extension
19	4	25	5	r1 1011 from
5	0	-1	2	r1 1011 get
11	-1	0	3	r1 1011 gets
15	19	4	11	r1 1011 has
26	15	12	1	r1 1011 in
20	-17	-1	-8	r1 1011 is
17	-12	-7	-8	r1 1011 on
8	-5	19	-4	r1 1011 s
0	-17	1	-11	r1 1011 the
25	5	21	16	r1 1011 to
8	-1	-3	2	r1 1011 tries
-16	-17	1	-26	r1 1011 was
-7	-2	11	0	r1 1011 with
8	-1	-3	2	r1 1011 would
11	2	4	4	r1 1100 's been
7	1	2	2	r1 1100 's behalf
-3	-12	-9	-10	r1 1100 's family
13	22	10	3	r1 1100 's founder
7	1	2	2	r1 1100 's husband
7	1	2	2	r1 1100 's life
8	1	2	1	r1 1100 's own
7	1	2	2	r1 1100 's parents
7	1	2	2	r1 1100 's right
-14	-29	-34	-42	r1 1100 0
-3	13	7	18	r1 1100 >
-12	7	-11	-35	r1 1100 Name
-36	-24	-34	-20	r1 1100 a
-21	-23	-19	-20	r1 1100 about
2	17	13	-4	r1 1100 after
-24	-24	-25	-25	r1 1100 all
5	-19	6	4	r1 1100 and
-17	-6	-17	-24	r1 1100 are
7	-24	-1	7	r1 1100 as
-24	-26	-30	-17	r1 1100 at
13	22	10	3	r1 1100 attempted
-6	-6	6	-6	r1 1100 before
-10	5	4	8	r1 1100 but
-23	-6	-19	-30	r1 1100 by
-11	-13	-10	-10	r1 1100 car
-10	-11	-8	-9	r1 1100 cars
13	22	10	3	r1 1100 describes
-15	-15	-4	3	r1 1100 during
10	6	18	6	r1 1100 engineer
-8	24	12	15	r1 1100 for
-17	-17	-13	-14	r1 1100 forward
-12	-29	-26	-25	r1 1100 from
4	27	9	3	r1 1100 front
-10	-19	-14	-13	r1 1100 had
-8	-1	-11	-21	r1 1100 has
-10	13	-8	-7	r1 1100 have
-2	-8	-6	-6	r1 1100 her
7	1	2	2	r1 1100 herself
-20	-21	-32	-14	r1 1100 in
-31	-38	-29	-30	r1 1100 into
-8	-9	-22	-14	r1 1100 is
-27	-27	-21	-19	r1 1100 it
-23	-10	-19	-24	r1 1100 like
10	6	18	6	r1 1100 locomotive
-24	-24	-18	-20	r1 1100 me
-19	-20	-18	-16	r1 1100 morning
-30	-28	-29	-30	r1 1100 my
-20	-20	-17	-17	r1 1100 night
-25	-27	-22	-26	r1 1100 no
-15	-19	-11	-13	r1 1100 now
-58	-50	-47	-43	r1 1100 of
-53	-52	-37	-45	r1 1100 on
-35	-34	-29	-27	r1 1100 or
-25	-25	-22	-20	r1 1100 our
-31	-28	-22	-22	r1 1100 out
-19	-30	-20	-23	r1 1100 over
11	2	4	4	r1 1100 pinpoints
11	2	4	4	r1 1100 pooled
11	2	4	4	r1 1100 power
11	2	4	4	r1 1100 pulled
11	2	4	4	r1 1100 returns
-11	22	15	-3	r1 1100 says
11	2	4	4	r1 1100 sold
-20	-22	-18	-17	r1 1100 some
-36	-37	-27	-26	r1 1100 that
-6	13	-2	7	r1 1100 the
-40	-39	-38	-30	r1 1100 this
-18	-18	-18	-17	r1 1100 three
-29	-31	-30	-26	r1 1100 time
-32	-7	-17	-19	r1 1100 to
10	6	18	6	r1 1100 track
10	6	18	6	r1 1100 tracks
12	8	20	3	r1 1100 train
-26	-25	-21	-22	r1 1100 up
-26	-27	-22	-28	r1 1100 video
18	-3	-3	18	r1 1100 was
-13	-15	-10	0	r1 1100 when
4	3	17	17	r1 1100 where
-4	5	-6	10	r1 1100 which
7	4	-6	0	r1 1100 will
-33	-19	-29	-28	r1 1100 with
20	11	1	-1	r1 1100 won
-32	-32	-22	-23	r1 1100 you
-25	-27	-21	-22	r1 1100 your
5	2	1	2	r1 1101 's father
8	-17	-13	-12	r1 1101 0
-30	-29	-26	-26	r1 1101 Name
5	2	1	2	r1 1101 along
5	2	1	2	r1 1101 also
21	-4	-4	-2	r1 1101 and
5	2	1	2	r1 1101 began
5	2	1	2	r1 1101 showed
24	-2	1	-4	r1 1101 was
0	3	5	-1	r1 >
13	12	10	24	r1 a
-13	-18	-1	-12	r1 about
9	-1	-6	0	r1 accepted
4	-2	8	2	r1 added
4	15	24	13	r1 after
-9	-1	10	-10	r1 against
3	3	24	4	r1 agent
-6	-10	-4	-19	r1 all
4	14	13	-7	r1 alliance
7	9	-2	0	r1 along
11	11	-3	1	r1 also
17	-5	-10	-10	r1 among
-1	9	-4	-13	r1 an
16	17	11	23	r1 and
-10	-3	-17	-18	r1 announced
-11	14	-15	9	r1 are
-19	-24	-21	-19	r1 arrived
8	-1	-3	2	r1 arrives
24	9	10	18	r1 as
9	2	1	8	r1 assisted
-16	-19	7	-4	r1 at
-4	-9	22	-9	r1 attack
13	22	10	3	r1 attempted
14	19	-2	4	r1 attended
-9	10	1	-10	r1 based
25	16	16	3	r1 became
-6	17	2	-3	r1 before
0	-3	-2	-5	r1 began
-14	-5	-19	-5	r1 being
8	-1	-3	2	r1 believes
-15	-18	9	-19	r1 between
8	-17	-16	-16	r1 bill
25	-5	0	-1	r1 born
5	0	-1	2	r1 breaks
26	2	5	11	r1 broke
-2	18	15	-5	r1 bus
22	12	10	26	r1 but
-11	-20	-6	-16	r1 by
0	-3	5	-1	r1 c
0	-3	0	20	r1 cabinet
17	1	3	6	r1 calls
20	20	24	0	r1 campaign
8	-7	17	17	r1 can
1	29	0	5	r1 candidate
-11	-13	-10	-10	r1 car
-10	-11	-8	-9	r1 cars
-2	-15	-11	-24	r1 case
-18	-18	-16	-15	r1 central
-11	-11	-4	-7	r1 champion
-13	16	-12	-11	r1 chief
-13	-18	3	-12	r1 china
11	-1	1	-1	r1 claimed
-1	-2	6	-1	r1 coach
7	10	36	8	r1 confirms
11	10	24	3	r1 could
1	-1	5	18	r1 dates
-21	-1	-3	-17	r1 day
7	1	-2	0	r1 decided
10	-2	7	3	r1 delayed
-11	-4	-1	-5	r1 derived
25	21	11	1	r1 describes
-14	-18	0	-13	r1 design
14	8	-1	0	r1 did
11	-8	6	1	r1 died
19	-3	-2	-2	r1 dies
6	2	1	2	r1 down
0	-1	0	11	r1 drawings
-1	7	17	5	r1 during
12	19	19	7	r1 east
30	19	17	7	r1 ends
12	5	16	6	r1 engineer
10	3	5	22	r1 era
4	-3	16	4	r1 evident
-4	-1	7	1	r1 extension
-1	5	9	-15	r1 family
2	0	15	16	r1 final
15	10	-4	-6	r1 finished
5	21	-1	2	r1 flight
-19	-12	-9	-16	r1 for
3	4	12	25	r1 forces
21	30	4	27	r1 formed
10	-1	2	16	r1 former
-17	-17	-13	-14	r1 forward
16	-1	6	2	r1 found
4	27	9	3	r1 front
6	2	1	2	r1 gained
10	22	4	20	r1 games
-19	-17	-12	-28	r1 general
4	-16	-16	-15	r1 get
11	-17	-7	-5	r1 gets
17	5	8	22	r1 give
-4	-20	-17	-15	r1 got
2	10	18	-2	r1 government
-18	-21	0	-13	r1 governor
5	15	1	1	r1 guitar
7	-1	0	1	r1 guitars
-3	-2	-15	-22	r1 had
6	18	16	4	r1 has
4	24	-9	-10	r1 have
7	16	3	1	r1 he
2	29	7	4	r1 head
4	-11	-5	-5	r1 her
7	1	2	2	r1 herself
-11	-17	-10	-16	r1 high
9	-16	-13	-11	r1 himself
2	21	0	17	r1 his
-7	1	-14	-16	r1 home
-8	-4	-18	-18	r1 how
-31	-28	-27	-30	r1 if
-3	4	5	8	r1 in
1	25	3	5	r1 incumbent
-10	16	-7	1	r1 into
3	14	-2	-3	r1 investigated
3	0	12	16	r1 is
-14	-25	-16	-25	r1 it
1	-1	0	12	r1 jackpot
-11	-19	-19	-18	r1 joined
-1	-24	-1	-14	r1 just
10	10	-7	-9	r1 later
-3	18	3	-10	r1 leader
30	18	1	13	r1 led
-21	-19	-21	-25	r1 like
-23	-6	-14	-26	r1 located
10	6	18	6	r1 locomotive
1	15	17	4	r1 locomotives
5	-23	-18	-18	r1 lol
6	23	-2	-6	r1 lost
25	16	2	16	r1 made
-31	-30	-28	-28	r1 make
-8	4	27	1	r1 man
-11	2	-16	-13	r1 may
-35	-37	-34	-31	r1 me
-23	-11	-22	-24	r1 members
-12	7	-13	-11	r1 men
-17	0	-10	-15	r1 more
-19	-20	-18	-16	r1 morning
4	1	1	14	r1 moved
-21	-10	-21	-24	r1 music
-3	-24	-3	1	r1 my
28	-3	2	5	r1 n 's Name
7	-1	-1	1	r1 n 's biography
8	-1	-1	0	r1 n 's royal
-7	1	2	12	r1 n 0
-2	1	5	-1	r1 n >
12	14	-3	5	r1 n Name
39	19	-3	18	r1 n a
12	-5	11	15	r1 n after
5	13	27	3	r1 n against
8	12	-2	0	r1 n all
-1	22	16	-3	r1 n also
22	14	3	2	r1 n an
22	16	2	16	r1 n and
7	17	-1	15	r1 n are
12	14	11	18	r1 n as
10	-1	20	12	r1 n at
14	11	-3	-1	r1 n became
9	11	-3	10	r1 n being
34	-4	-3	1	r1 n born
18	6	5	13	r1 n but
-13	-18	-11	-11	r1 n by
1	29	0	4	r1 n candidate
7	10	36	8	r1 n confirms
6	-1	-1	0	r1 n delayed
14	-10	0	1	r1 n died
26	4	4	4	r1 n dies
0	-1	0	11	r1 n drawings
17	19	17	2	r1 n during
10	3	5	22	r1 n era
5	21	-1	2	r1 n flight
-11	1	7	6	r1 n for
10	-1	2	16	r1 n former
3	6	-2	2	r1 n from
7	14	3	20	r1 n games
9	17	16	1	r1 n general
2	10	18	-2	r1 n government
2	10	-5	-18	r1 n had
15	25	33	30	r1 n has
6	42	1	5	r1 n have
19	28	12	18	r1 n he
15	23	24	20	r1 n in
6	22	4	6	r1 n incumbent
7	27	0	12	r1 n into
2	6	14	14	r1 n is
-13	-21	-15	-20	r1 n it
1	-1	0	12	r1 n jackpot
19	-2	19	3	r1 n just
14	20	3	5	r1 n leader
26	24	12	0	r1 n led
4	19	2	1	r1 n lost
14	18	7	10	r1 n made
-11	-25	-24	-18	r1 n may
5	24	1	0	r1 n national
-4	14	-7	-9	r1 n new
22	-6	16	-4	r1 n of
13	11	1	17	r1 n on
-13	-22	-24	-12	r1 n one
-14	8	-13	6	r1 n or
19	13	4	6	r1 n over
-7	-19	-19	-18	r1 n quits
7	1	18	3	r1 n rail
43	16	1	6	r1 n s
6	25	0	-7	r1 n says
12	-3	-8	-1	r1 n started
25	3	6	9	r1 n tells
-9	3	1	-11	r1 n that
1	9	10	8	r1 n the
19	3	22	25	r1 n this
20	-1	4	6	r1 n through
-21	-13	-4	-11	r1 n to
-20	-15	-13	-24	r1 n today
7	-1	-1	1	r1 n trailing
4	-2	11	-4	r1 n train
-4	5	-6	-15	r1 n via
-17	-22	-26	-3	r1 n video
-18	-13	-11	-4	r1 n was
12	25	20	18	r1 n were
5	-1	-13	1	r1 n where
-1	13	14	-16	r1 n which
18	9	0	12	r1 n while
12	0	-13	9	r1 n who
-8	-1	-18	-18	r1 n will
-9	-14	-13	-5	r1 n winner
-18	-3	-18	-7	r1 n with
22	8	13	1	r1 n won
9	24	-2	11	r1 n would
-20	-4	7	11	r1 n000 0
-2	1	-1	7	r1 n000 >
10	5	1	-35	r1 n000 Name
22	18	-3	5	r1 n000 and
21	-2	-5	-1	r1 n000 born
-1	-2	6	-2	r1 n000 but
0	21	-1	2	r1 n000 candidate
6	-1	-1	0	r1 n000 delayed
0	-1	0	11	r1 n000 drawings
7	32	29	23	r1 n000 for
7	19	-7	-11	r1 n000 from
1	11	15	-1	r1 n000 government
9	38	3	2	r1 n000 had
8	15	22	21	r1 n000 has
0	7	27	12	r1 n000 in
0	-1	0	11	r1 n000 into
27	12	11	38	r1 n000 is
1	-1	0	12	r1 n000 jackpot
17	-2	0	1	r1 n000 led
2	18	0	0	r1 n000 national
19	16	26	0	r1 n000 of
8	11	6	17	r1 n000 on
-15	1	4	-4	r1 n000 the
20	-1	4	6	r1 n000 through
-2	14	16	-8	r1 n000 to
3	-8	0	11	r1 n000 was
17	9	21	-2	r1 n000 were
14	6	-4	19	r1 n000 who
-26	-2	-12	-1	r1 n000 with
1	-1	-9	-22	r1 n001 >
21	-36	-6	-31	r1 n001 Name
19	22	7	-8	r1 n001 and
22	12	12	-2	r1 n001 in
-5	16	-24	-17	r1 n001 is
-1	22	25	25	r1 n001 the
8	-1	-1	0	r1 n010 's royal
26	24	4	-6	r1 n010 0
39	-9	25	7	r1 n010 >
10	-3	-1	2	r1 n010 Name
27	4	-4	5	r1 n010 and
27	20	2	-1	r1 n010 as
16	-1	2	0	r1 n010 born
24	-2	2	3	r1 n010 has
24	25	-2	6	r1 n010 in
30	-2	2	1	r1 n010 is
44	-1	5	9	r1 n010 of
28	-3	-2	1	r1 n010 on
31	-5	-2	1	r1 n010 the
48	4	2	11	r1 n010 to
26	0	1	1	r1 n010 was
33	2	5	2	r1 n010 who
30	-4	0	-6	r1 n011 0
57	-8	6	9	r1 n011 >
24	8	0	-1	r1 n011 Name
22	-9	-2	-5	r1 n011 a
11	-29	-14	-14	r1 n011 and
40	-8	-5	-1	r1 n011 in
28	-4	17	-2	r1 n011 is
37	4	4	10	r1 n011 of
21	-1	3	4	r1 n011 on
21	-4	-1	2	r1 n011 s
16	-4	2	3	r1 n011 says
37	-4	-2	-3	r1 n011 the
21	0	18	9	r1 n011 to
18	-3	2	-1	r1 n011 was
24	-6	-1	-5	r1 n011 who
-17	6	-3	8	r1 n100 0
-18	1	3	-5	r1 n100 >
-5	14	5	15	r1 n100 Name
5	27	0	22	r1 n100 a
-3	16	8	8	r1 n100 and
-4	19	-9	-14	r1 n100 are
-8	8	2	10	r1 n100 as
1	5	5	10	r1 n100 at
-20	-25	-7	-26	r1 n100 by
7	21	4	5	r1 n100 candidate
5	21	-1	2	r1 n100 flight
-19	-18	-12	-12	r1 n100 for
-16	-13	-1	-10	r1 n100 from
7	14	3	20	r1 n100 games
-7	-3	-15	-17	r1 n100 had
8	22	20	19	r1 n100 has
5	33	5	5	r1 n100 have
4	21	12	14	r1 n100 he
-9	14	6	6	r1 n100 in
4	-2	7	-1	r1 n100 is
-14	-23	-15	-23	r1 n100 it
-1	-4	15	-2	r1 n100 just
5	25	12	0	r1 n100 led
1	9	-2	-3	r1 n100 lost
-6	10	-6	-7	r1 n100 new
-23	-11	1	-6	r1 n100 of
-17	4	-9	5	r1 n100 on
-3	20	-4	5	r1 n100 or
2	13	3	3	r1 n100 over
7	1	18	3	r1 n100 rail
1	21	-1	1	r1 n100 s
-13	12	-2	-8	r1 n100 says
-3	13	-5	5	r1 n100 the
-32	-21	-11	-13	r1 n100 to
-22	-14	-13	-24	r1 n100 today
4	-2	11	-4	r1 n100 train
-20	-11	-9	-14	r1 n100 was
5	18	1	20	r1 n100 were
-6	-5	-17	0	r1 n100 where
-4	4	11	-17	r1 n100 which
-16	-6	-8	0	r1 n100 who
6	19	3	4	r1 n100 with
16	2	-5	-9	r1 n101 >
20	28	19	7	r1 n101 Name
1	-13	-13	10	r1 n101 and
21	33	8	14	r1 n101 in
0	-2	-2	-5	r1 n101 is
-17	0	-10	-16	r1 n101 was
7	-1	-1	1	r1 n110 's biography
18	13	2	3	r1 n110 >
21	29	1	17	r1 n110 Name
34	0	20	13	r1 n110 and
26	19	30	18	r1 n110 in
12	0	31	-3	r1 n110 is
7	-1	-1	1	r1 n110 one
24	2	7	-3	r1 n110 the
7	-1	-1	1	r1 n110 trailing
-12	1	6	-17	r1 n110 was
-13	-17	-14	-14	r1 n110 with
27	0	19	3	r1 n111 >
15	15	-2	-2	r1 n111 Name
36	0	0	2	r1 n111 the
-14	5	-14	-22	r1 national
-22	-19	5	-19	r1 near
-19	-4	-19	-19	r1 need
2	14	12	-7	r1 new
8	-22	-22	-19	r1 next
-26	-27	-25	-21	r1 night
-10	-26	-19	-22	r1 no
-15	-4	-1	-19	r1 not
10	2	1	3	r1 noticed
-29	-20	-17	-29	r1 now
2	-29	-4	-22	r1 of
5	-17	-15	-15	r1 off
-5	-9	16	11	r1 officials
8	-1	4	10	r1 on
-8	-25	-11	-14	r1 one
6	1	30	2	r1 opened
-15	-11	-16	-14	r1 operated
-3	5	2	4	r1 or
-21	-24	-20	-19	r1 our
-4	-19	-16	-13	r1 out
-13	3	-6	-14	r1 over
7	-1	0	1	r1 picked
11	2	4	4	r1 pinpoints
10	4	-5	-1	r1 planned
19	5	5	23	r1 played
5	41	7	9	r1 players
11	33	5	2	r1 please
5	25	36	7	r1 police
11	2	4	4	r1 pooled
6	-1	20	9	r1 power
10	0	27	3	r1 president
-3	25	26	4	r1 project
10	2	1	3	r1 published
11	2	4	4	r1 pulled
7	37	2	-4	r1 purchased
-7	-19	-19	-18	r1 quits
5	-1	22	3	r1 rail
3	-19	-7	-14	r1 ran
1	5	-2	-1	r1 refused
-8	11	-11	8	r1 released
21	1	2	6	r1 returned
12	1	4	3	r1 returns
1	8	13	-2	r1 rules
41	21	31	30	r1 s
-7	-26	-12	-22	r1 say
18	28	13	0	r1 says
-13	-16	-4	-19	r1 seems
23	35	7	6	r1 selected
-12	-31	-30	-23	r1 served
15	-6	-10	8	r1 she
4	-3	16	4	r1 shop
-4	5	14	-10	r1 should
-5	-19	-1	-19	r1 show
6	-3	1	2	r1 showed
8	27	22	8	r1 since
6	1	-1	2	r1 slept
-11	-19	2	-18	r1 so
11	2	4	4	r1 sold
-20	-26	-22	-3	r1 some
-19	-25	-10	1	r1 soon
5	3	18	5	r1 southbound
5	-1	-1	0	r1 spirit
10	-2	-2	0	r1 started
13	15	3	3	r1 stated
4	-3	16	4	r1 superintendent
7	9	17	1	r1 supporting
23	4	0	4	r1 survived
13	-11	-7	-2	r1 tells
-12	-3	-12	-23	r1 that
-12	10	4	6	r1 the
33	14	17	3	r1 then
-12	-24	3	-17	r1 there
-7	14	4	-7	r1 they
-1	6	3	4	r1 this
-17	-13	-19	-16	r1 three
18	18	4	3	r1 through
-42	-44	-42	-39	r1 time
-6	-7	4	-12	r1 to
-5	3	-16	-24	r1 today
-22	-8	-1	-22	r1 tomorrow
13	4	-9	-6	r1 took
-15	-22	-11	-23	r1 tour
10	6	18	6	r1 track
10	6	18	6	r1 tracks
7	-1	-1	1	r1 trailing
13	5	24	1	r1 train
8	2	0	3	r1 trained
12	0	-1	3	r1 tries
1	20	20	-4	r1 united
3	27	15	-1	r1 until
-28	-22	-27	-27	r1 up
-9	-14	6	-8	r1 used
-13	12	16	-14	r1 via
-4	-11	-26	0	r1 video
-17	13	-4	-14	r1 vs
12	-7	1	10	r1 was
10	14	12	-4	r1 we
16	22	14	14	r1 were
3	-16	-13	-10	r1 what
2	-1	9	16	r1 when
11	2	12	9	r1 where
-6	5	3	-8	r1 which
6	-3	0	1	r1 while
9	-4	3	6	r1 who
23	-4	2	2	r1 whom
10	8	-11	-10	r1 why
-1	4	1	-13	r1 will
-13	-19	-16	-8	r1 winner
-4	7	-7	-7	r1 winning
-5	5	-8	-11	r1 wins
-15	-16	-20	-13	r1 with
16	14	-2	-2	r1 won
38	27	17	10	r1 would
-13	-15	-1	-12	r1 yard
-6	-11	-26	-18	r1 you
-24	-25	-20	-21	r1 your
-8	12	-2	15	r12 0 0
-39	-20	-11	-14	r12 0 >
15	-4	12	1	r12 0 Name
-11	-14	-6	8	r12 0 and
-6	-7	-5	-5	r12 0 fill
-6	-7	-5	-5	r12 0 granite
-6	9	-10	-2	r12 0 high
-12	-20	-9	-17	r12 0 is
-6	-7	-5	-5	r12 0 summit
-12	-13	-10	-10	r12 0 the
-9	-21	-13	3	r12 0 was
1	3	6	-1	r12 > >
15	14	-7	23	r12 Name 0
-9	11	18	-20	r12 Name >
12	-1	10	12	r12 Name Name
-19	-17	-13	-27	r12 Name a
-12	-16	-9	-8	r12 Name also
-3	14	15	12	r12 Name and
-11	-4	-1	-5	r12 Name derived
21	10	27	-4	r12 Name in
6	6	0	-11	r12 Name is
2	25	-2	1	r12 Name party
-2	26	-1	18	r12 Name the
16	-6	27	-2	r12 Name to
-1	7	17	-4	r12 Name via
-15	-7	8	-20	r12 Name was
8	3	36	9	r12 Name who
-12	-1	-17	-23	r12 a Name
5	0	-1	2	r12 a slut
9	-1	-6	0	r12 accepted the
6	2	1	2	r12 added another
-7	1	9	-3	r12 after Name
1	-6	18	14	r12 after the
3	3	24	4	r12 agent station
5	2	1	2	r12 along to
7	-1	0	1	r12 also makes
5	-1	-1	0	r12 also owns
5	2	1	2	r12 also played
6	2	1	2	r12 also tried
-8	-13	-2	-12	r12 and 0
38	25	30	18	r12 and Name
2	13	0	10	r12 and a
18	-5	16	-4	r12 and also
15	0	-1	0	r12 and former
16	-3	0	0	r12 and his
4	11	15	5	r12 and in
-5	-3	23	-8	r12 and is
10	16	9	-1	r12 and other
4	19	19	0	r12 and others
13	0	11	3	r12 and return
3	-1	8	-2	r12 and seashore
0	-3	20	-3	r12 and south
-6	14	-2	-3	r12 and the
11	17	12	-4	r12 and was
9	-1	-6	0	r12 army arrived
9	-1	-6	0	r12 army veterans
9	-1	-6	0	r12 army was
8	-1	-3	2	r12 arrives at
2	9	-7	-3	r12 as a
11	2	4	4	r12 as he
11	-15	-6	7	r12 as the
-18	-3	2	-20	r12 as well
10	2	1	3	r12 assisted by
-17	-19	1	-18	r12 at 0
-1	-5	4	-3	r12 at Name
1	5	-2	-1	r12 at one
-7	-7	4	7	r12 at the
13	22	10	3	r12 attempted to
9	2	1	3	r12 attended crescent
7	-13	3	-3	r12 became a
0	29	15	4	r12 became the
11	2	4	4	r12 been able
8	4	20	4	r12 before the
3	13	6	1	r12 began a
-11	-13	-9	-12	r12 began in
5	2	1	2	r12 began playing
9	2	1	3	r12 began the
7	1	2	2	r12 behalf including
8	-1	-3	2	r12 believes that
7	-1	-1	1	r12 biography reflects
19	-5	-7	-3	r12 born 0
20	0	4	2	r12 born Name
5	0	-1	2	r12 breaks up
5	0	-1	2	r12 broke up
-1	-2	6	-2	r12 but had
-1	0	12	-1	r12 but lost
2	-1	7	12	r12 but the
1	5	-2	-1	r12 but with
-6	-21	2	-19	r12 by Name
1	-2	11	1	r12 by early
13	22	10	3	r12 by recruiting
6	2	1	2	r12 by showing
4	16	16	15	r12 by the
0	-3	5	-1	r12 c 0
0	-3	0	20	r12 cabinet features
6	1	-1	2	r12 calls Name
-18	-15	5	-10	r12 can be
0	25	-1	4	r12 candidate Name
-8	-9	-7	-8	r12 car 0
-7	-9	-6	-7	r12 cars 0
-1	-2	6	-1	r12 coach Name
10	2	1	3	r12 crude experimentation
3	-1	9	0	r12 dates >
7	1	-2	0	r12 decided to
6	-1	-1	0	r12 delayed and
-11	-4	-1	-5	r12 derived from
13	22	10	3	r12 describes itself
4	-3	16	4	r12 design was
6	2	1	2	r12 down in
0	-1	0	11	r12 drawings for
8	22	28	-4	r12 during the
6	-3	15	2	r12 east Name
9	-1	-6	0	r12 encampment >
10	6	18	6	r12 engineer who
4	-3	16	4	r12 evident in
5	0	-1	2	r12 ex boyfriend
-4	-1	7	1	r12 extension had
7	1	2	2	r12 family and
5	2	1	2	r12 father bought
6	2	1	2	r12 first match
5	-1	-1	0	r12 first teacher
-1	0	12	-1	r12 football leader
6	27	16	8	r12 for 0
-5	-21	-11	4	r12 for Name
-11	8	-7	-12	r12 for a
-17	0	3	-15	r12 for the
-12	-4	-12	-15	r12 founder Name
-13	8	-7	3	r12 from 0
-14	-21	-9	-32	r12 from Name
7	0	9	23	r12 from the
5	35	12	4	r12 front page
6	2	1	2	r12 gained top
5	0	-1	2	r12 get back
5	0	-1	2	r12 gets into
1	1	9	3	r12 give up
7	-1	0	1	r12 guitar >
7	-1	0	1	r12 guitars in
6	-5	10	3	r12 had 0
8	13	-2	-1	r12 had an
10	-18	-2	-13	r12 had been
10	2	1	3	r12 had experienced
6	2	1	2	r12 had now
10	-1	7	2	r12 had the
8	1	1	3	r12 has also
13	-4	2	6	r12 has been
0	14	1	4	r12 has released
-12	-10	-17	-15	r12 has since
-4	20	-4	-4	r12 have been
7	1	2	2	r12 her fetus
7	1	2	2	r12 herself now
-1	-2	6	-1	r12 high school
6	1	-1	2	r12 house after
7	1	2	2	r12 husband opposed
-8	-3	7	13	r12 in 0
-9	13	16	-33	r12 in Name
-1	-7	0	-4	r12 in his
1	-4	0	14	r12 in its
2	-2	14	1	r12 in order
27	1	29	5	r12 in the
0	-1	0	11	r12 into at
-3	27	0	-8	r12 into the
1	5	-2	-1	r12 investigated into
18	-1	1	12	r12 is 0
7	32	47	39	r12 is a
19	0	-4	4	r12 is against
11	2	27	6	r12 is an
13	22	10	3	r12 is distinctive
8	22	16	3	r12 is in
7	-1	-1	1	r12 is more
-18	-27	-25	-27	r12 is on
10	2	1	3	r12 is remembered
-17	4	-22	0	r12 is the
6	1	-1	2	r12 is voiced
0	-1	0	11	r12 jackpot of
0	-1	0	11	r12 jackpot or
0	-1	0	11	r12 jackpot was
-11	-19	-19	-18	r12 joined the
1	20	1	-1	r12 leader Name
4	14	1	20	r12 led by
7	1	2	2	r12 life an
-6	-3	6	-1	r12 like Name
13	22	10	3	r12 like many
10	6	18	6	r12 locomotive exploded
4	-3	16	4	r12 locomotives uncoupled
9	2	1	3	r12 made his
9	2	1	3	r12 made only
7	-1	0	1	r12 made regular
3	-3	1	13	r12 moved to
5	-1	-1	0	r12 name started
1	1	9	3	r12 national anthem
-28	-24	-13	-22	r12 near Name
4	21	19	0	r12 new Name
-4	-6	13	-6	r12 new jersey
-22	-21	-19	-21	r12 no 0
10	2	1	3	r12 noticed that
-24	-26	-24	-9	r12 of 0
4	-25	2	-22	r12 of Name
22	2	3	3	r12 of the
-24	-36	-22	-29	r12 on 0
19	7	10	16	r12 on Name
-11	6	-9	-10	r12 on a
5	18	1	0	r12 on may
-12	-11	6	-23	r12 on the
6	-5	13	16	r12 one of
-1	0	12	-1	r12 only commercial
3	13	0	-2	r12 operated on
2	-9	3	4	r12 or Name
-5	6	-8	-6	r12 over the
7	1	2	2	r12 own long
7	1	2	2	r12 own repeated
7	1	2	2	r12 parents Name
0	-3	0	19	r12 passing system
5	-1	-1	0	r12 passion and
7	-1	0	1	r12 picked up
11	2	4	4	r12 pinpoints mike
9	-1	-6	0	r12 planned to
9	-1	-6	0	r12 plans and
3	13	0	-2	r12 played under
11	2	4	4	r12 pooled the
11	2	4	4	r12 power winning
10	2	1	3	r12 published his
11	2	4	4	r12 pulled into
22	0	2	7	r12 ran for
1	5	-2	-1	r12 refused anything
6	2	1	2	r12 returned to
12	1	4	3	r12 returns to
9	-1	-6	0	r12 right column
7	1	2	2	r12 right to
8	-1	-1	0	r12 royal tour
3	13	0	-2	r12 rules stated
16	12	13	2	r12 s Name
14	34	4	10	r12 says >
2	4	5	-11	r12 says Name
6	1	-1	2	r12 says that
-6	3	12	-4	r12 seems to
4	-3	16	4	r12 shop and
5	2	1	2	r12 showed much
6	1	-1	2	r12 slept with
11	2	4	4	r12 sold advertising
-19	-15	-11	-20	r12 southbound spur
5	-1	-1	0	r12 spirit released
12	-3	-8	-1	r12 started his
5	-1	-1	0	r12 started squirrel
5	-1	-1	0	r12 style changed
4	-3	16	4	r12 superintendent Name
3	-1	9	0	r12 supporting the
8	-12	-10	-4	r12 tells Name
14	0	0	3	r12 that >
-13	19	3	-16	r12 the Name
-1	-2	6	-2	r12 the capital
1	20	0	-2	r12 the democratic
-2	15	-3	-3	r12 the liberal
3	23	2	19	r12 the national
5	-1	-1	0	r12 the philosophy
11	2	4	4	r12 the points
-14	-12	-11	-13	r12 the tracks
6	1	-1	2	r12 then claims
4	-3	16	4	r12 then replaced
6	1	-1	2	r12 then tells
2	-2	23	4	r12 this morning
-4	6	18	9	r12 to Name
4	-3	16	4	r12 to a
8	4	-13	-18	r12 to be
8	-1	-3	2	r12 to kill
3	13	0	-2	r12 to revert
10	7	19	-8	r12 to the
7	-1	0	1	r12 took a
9	2	1	3	r12 took the
3	-1	9	0	r12 tour >
3	-1	9	0	r12 tour to
10	6	18	6	r12 track and
10	6	18	6	r12 tracks was
7	-1	-1	1	r12 trailing on
3	-1	8	-2	r12 train >
10	6	18	6	r12 train approaching
3	-1	8	-2	r12 train saw
12	5	21	3	r12 train was
10	6	18	6	r12 train which
6	2	1	2	r12 trained hard
6	2	1	2	r12 trained with
12	0	-1	3	r12 tries to
4	-3	16	4	r12 used early
-15	-2	5	-12	r12 via Name
-10	10	-5	-10	r12 via dj
-7	-2	-17	6	r12 was a
21	17	7	-10	r12 was able
21	15	-4	-3	r12 was an
-11	-4	-1	-5	r12 was as
7	-1	-1	1	r12 was bodyboarding
24	19	7	8	r12 was born
3	13	0	-2	r12 was considered
11	1	15	3	r12 was converted
6	2	1	2	r12 was counted
-4	-1	7	1	r12 was dismantled
31	2	6	4	r12 was elected
1	1	20	1	r12 was established
5	23	7	3	r12 was formed
-10	10	-7	-5	r12 was founded
19	9	2	2	r12 was in
0	-3	0	19	r12 was introduced
6	-1	-1	0	r12 was later
5	2	1	2	r12 was mesmerized
6	2	1	2	r12 was now
-1	-2	6	-2	r12 was originally
6	2	1	2	r12 was part
6	2	1	2	r12 was rated
4	-3	16	4	r12 was reorganized
9	2	1	3	r12 was selected
-12	-7	-25	-34	r12 was the
9	2	1	3	r12 was traded
7	1	2	2	r12 was twenty
17	1	13	7	r12 was very
6	2	1	2	r12 was widely
6	-1	-1	0	r12 were exhausted
8	3	17	9	r12 when it
18	8	6	18	r12 where he
5	12	6	11	r12 where his
-19	-12	-14	-19	r12 which is
-5	-9	-7	-16	r12 which ranked
5	7	8	-13	r12 which was
7	2	16	-1	r12 who had
11	2	4	4	r12 will tell
6	2	1	2	r12 windpipe but
7	3	2	7	r12 winning the
-2	-1	12	2	r12 with 0
2	14	-10	-13	r12 with Name
5	-1	-1	0	r12 with opportunities
-5	-21	-5	-23	r12 with the
11	2	4	4	r12 won Name
11	23	3	0	r12 won a
6	2	1	2	r12 won his
-8	-13	-7	-17	r12 won the
18	-3	6	16	r12 would be
17	-1	16	2	r12 would not
8	-1	-3	2	r12 would stand
1	-2	11	1	r12 yard about
6	2	1	2	r12 younger brother
-17	12	-6	9	r2 0
-9	-9	-8	-15	r2 >
4	-4	3	-8	r2 Name
13	16	12	18	r2 a
19	13	5	-9	r2 able
19	11	3	-6	r2 about
11	2	4	4	r2 advertising
14	12	0	-11	r2 after
-6	-15	-2	4	r2 against
-28	-30	-19	-34	r2 all
8	15	10	5	r2 also
27	30	43	29	r2 an
-4	-2	-15	0	r2 and
9	-16	-7	-7	r2 another
1	1	9	3	r2 anthem
1	5	-2	-1	r2 anything
10	6	18	6	r2 approaching
-4	-1	22	9	r2 are
-4	-17	-16	-12	r2 arrived
11	-11	8	-15	r2 as
-18	-30	5	-25	r2 at
2	-16	-22	-17	r2 august
3	3	-14	5	r2 back
13	5	6	-9	r2 be
11	-16	12	5	r2 became
8	-9	-7	-10	r2 been
-8	-4	5	-15	r2 being
-17	-15	-17	-18	r2 best
8	0	3	2	r2 bodyboarding
4	3	35	9	r2 border
24	19	7	8	r2 born
27	27	3	5	r2 both
14	-8	-5	-6	r2 bought
5	0	-1	2	r2 boyfriend
-9	-12	-11	-8	r2 brother
-8	-12	-17	-3	r2 but
-18	-15	-14	-11	r2 by
25	0	19	5	r2 call
-18	-24	-26	-23	r2 called
-1	-2	6	-2	r2 capital
5	-1	-1	0	r2 changed
-2	12	16	1	r2 china
-2	-12	-8	-6	r2 claims
13	9	3	14	r2 coalition
9	-1	-6	0	r2 column
-1	0	12	-1	r2 commercial
3	13	0	-2	r2 considered
-12	-5	-9	1	r2 contested
11	1	15	3	r2 converted
-27	-8	-5	-20	r2 could
6	2	1	2	r2 counted
9	2	1	3	r2 crescent
22	20	1	1	r2 democratic
-11	-4	-1	-5	r2 derived
25	0	6	5	r2 died
-4	-1	7	1	r2 dismantled
13	22	10	3	r2 distinctive
-10	10	-5	-10	r2 dj
-20	-9	-28	-25	r2 do
-8	18	-5	-7	r2 dont
10	2	-11	-11	r2 down
24	22	2	-1	r2 during
3	-4	17	4	r2 early
31	16	-1	-1	r2 elected
-25	-26	-24	-22	r2 end
2	1	20	3	r2 established
-24	-25	-22	-24	r2 every
6	-1	-1	0	r2 exhausted
10	2	1	3	r2 experienced
10	2	1	3	r2 experimentation
10	6	18	6	r2 exploded
10	0	4	19	r2 father
0	-3	0	20	r2 features
7	1	2	2	r2 fetus
5	20	19	2	r2 fight
-6	-7	-5	-5	r2 fill
28	19	26	-7	r2 first
4	-20	1	-10	r2 five
-10	-2	7	-14	r2 following
9	-9	-8	-21	r2 for
17	6	-3	-1	r2 forces
0	33	2	-1	r2 form
9	21	5	3	r2 formed
20	-2	-6	-8	r2 former
-4	-16	4	-13	r2 found
7	7	-10	-8	r2 founded
9	-20	8	-18	r2 from
8	-6	-3	-1	r2 further
-7	7	11	-4	r2 get
-5	-22	-20	-17	r2 go
16	-15	-15	-8	r2 got
-3	8	8	15	r2 government
-6	-7	-5	-5	r2 granite
11	-6	18	-7	r2 great
7	6	-4	-3	r2 guitarist
1	30	27	1	r2 had
-7	-15	-10	-11	r2 hard
-10	1	-9	-22	r2 has
-2	13	11	17	r2 have
27	6	12	13	r2 he
-1	-11	-17	-16	r2 held
-28	-28	-15	-26	r2 help
18	11	-7	-5	r2 her
2	9	-10	0	r2 high
28	35	8	7	r2 him
34	1	9	14	r2 his
-9	8	12	-7	r2 hold
3	4	2	14	r2 home
-9	-26	-21	-23	r2 how
-7	-6	-11	8	r2 however
-4	6	-15	-16	r2 if
-7	5	-4	3	r2 in
13	16	4	27	r2 including
9	17	14	1	r2 independent
9	29	-1	0	r2 international
-10	-4	-14	-18	r2 into
0	-3	0	19	r2 introduced
-8	-7	-4	-29	r2 is
9	4	24	13	r2 it
-7	8	10	6	r2 its
13	22	10	3	r2 itself
-4	-14	-17	14	r2 james
-4	-6	13	-6	r2 jersey
-4	-1	-16	5	r2 joined
1	3	-6	-12	r2 just
-1	-12	-6	-9	r2 kill
15	3	0	20	r2 known
24	24	1	-4	r2 labor
-9	7	-12	2	r2 last
13	19	6	-4	r2 later
20	15	1	4	r2 leader
-22	-3	-23	-17	r2 led
13	8	15	19	r2 liberal
-36	-34	-19	-32	r2 like
3	6	14	-8	r2 live
6	-3	0	-1	r2 long
-16	-11	-24	-21	r2 look
11	18	13	2	r2 losing
-19	-13	-11	-16	r2 lost
-1	-7	-18	-15	r2 lt
-2	-8	-6	-25	r2 made
3	11	8	0	r2 majority
-13	-24	-20	-17	r2 make
7	-1	0	1	r2 makes
-13	24	2	-9	r2 man
-11	9	-13	-19	r2 many
6	2	1	2	r2 match
21	10	-13	-14	r2 may
15	24	-9	-1	r2 me
5	2	1	2	r2 mesmerized
-9	-13	-10	-9	r2 mike
28	2	32	14	r2 minister
7	7	15	-12	r2 more
-8	-12	15	-4	r2 morning
5	2	1	2	r2 much
-14	3	-23	-26	r2 my
4	1	15	19	r2 named
-10	14	-12	5	r2 national
-11	-3	-11	-19	r2 new
13	15	-8	-14	r2 no
-2	0	5	-19	r2 not
7	20	-9	1	r2 now
8	7	-1	4	r2 of
13	28	1	5	r2 off
-16	-23	-11	-9	r2 on
13	29	23	16	r2 one
13	-11	16	-7	r2 only
10	-2	12	-12	r2 open
5	-1	-1	0	r2 opportunities
9	11	-1	-2	r2 opposed
0	-4	-17	-5	r2 or
2	-2	14	1	r2 order
1	23	7	2	r2 originally
-3	5	-2	-13	r2 other
27	4	7	-9	r2 others
8	-11	-23	-20	r2 out
-13	4	12	0	r2 over
5	-1	-1	0	r2 owns
2	32	9	1	r2 page
8	12	20	3	r2 part
-20	-4	-34	-35	r2 party
-7	21	-1	-8	r2 pay
-24	-22	-18	-19	r2 people
5	-1	-1	0	r2 philosophy
6	6	-2	3	r2 played
5	2	1	2	r2 playing
11	2	4	4	r2 points
14	20	9	1	r2 president
26	1	3	2	r2 presidential
-5	-9	-7	-16	r2 ranked
6	2	1	2	r2 rated
34	-3	4	2	r2 re
-21	-23	-24	-23	r2 reading
3	14	-4	-6	r2 recorded
13	22	10	3	r2 recruiting
22	1	3	5	r2 reflects
-19	-19	-6	-18	r2 regional
7	-1	0	1	r2 regular
1	8	-2	1	r2 released
10	2	1	3	r2 remembered
6	17	10	5	r2 reorganized
7	1	2	2	r2 repeated
6	3	18	1	r2 replaced
16	11	13	4	r2 return
3	13	0	-2	r2 revert
0	-1	0	19	r2 said
-9	-7	2	-9	r2 saw
6	33	20	5	r2 say
-16	-5	14	-14	r2 says
3	-1	8	-2	r2 seashore
3	-17	3	-12	r2 second
9	2	1	3	r2 selected
-9	-11	-6	-8	r2 sent
4	-8	18	11	r2 served
22	-7	6	-5	r2 set
4	33	7	2	r2 several
15	-3	23	-8	r2 she
-11	-1	14	-15	r2 show
-7	-14	-16	-15	r2 showing
-11	-9	-11	-15	r2 since
18	6	18	5	r2 singer
5	0	-1	2	r2 slut
-41	-37	-39	-21	r2 so
-17	9	-17	-15	r2 social
-5	-30	-17	-2	r2 some
0	26	12	1	r2 soon
-7	-13	7	7	r2 south
-10	-10	-18	-15	r2 special
-25	-23	-15	-30	r2 spur
5	-1	-1	0	r2 squirrel
8	-1	-3	2	r2 stand
-21	-20	-7	-23	r2 start
-13	-13	-19	-4	r2 started
14	8	-1	2	r2 stated
8	7	38	10	r2 station
-12	-32	-26	-27	r2 still
-10	-32	-28	-25	r2 strong
-5	-7	-5	-5	r2 summit
16	22	-1	15	r2 support
3	14	2	29	r2 supported
1	14	-1	18	r2 system
9	10	4	4	r2 teacher
21	31	3	7	r2 team
11	2	4	4	r2 tell
6	1	-1	2	r2 tells
11	-9	4	-8	r2 than
-14	4	-4	-6	r2 that
-9	-2	-3	6	r2 the
-5	7	8	12	r2 their
13	-4	9	22	r2 then
-20	-12	-16	-16	r2 they
-7	-21	-16	-36	r2 this
16	-3	21	-3	r2 through
22	-9	-11	-10	r2 thus
15	22	-5	-3	r2 to
-9	-29	-20	6	r2 today
24	14	-5	-6	r2 together
1	-7	20	-2	r2 took
-5	-6	-6	-4	r2 top
2	11	-4	0	r2 tour
-14	-12	-11	-13	r2 tracks
9	2	1	3	r2 traded
4	-7	14	21	r2 train
8	8	2	3	r2 tried
7	1	2	2	r2 twenty
7	4	-17	-15	r2 two
4	-3	16	4	r2 uncoupled
-1	-1	-4	21	r2 under
-6	6	-13	-13	r2 united
20	-5	-12	-12	r2 up
7	17	13	-8	r2 us
14	15	29	5	r2 various
8	14	8	3	r2 very
9	-1	-6	0	r2 veterans
-9	9	27	-10	r2 via
-10	-15	-2	4	r2 video
6	1	-1	2	r2 voiced
-3	-17	-16	-9	r2 was
16	18	10	-4	r2 we
-17	-5	1	-22	r2 well
-2	22	-5	-8	r2 went
-34	-13	-34	-17	r2 were
17	10	15	4	r2 west
-22	-23	-23	-18	r2 what
-5	-16	8	-8	r2 when
-13	-11	11	-11	r2 where
9	18	13	11	r2 which
-26	-3	4	-19	r2 who
6	2	1	2	r2 widely
-27	-6	-2	-27	r2 will
-10	6	-14	-9	r2 win
17	17	5	21	r2 winning
9	-1	4	-10	r2 with
-14	-7	-19	-24	r2 won
-5	-25	-20	-18	r2 work
-8	13	-8	-7	r2 working
18	9	25	-1	r2 world
6	24	21	4	r2 would
11	0	8	26	r2 year
-18	-19	-3	-14	r2 years
13	-1	-20	-11	r2 you
4	-13	-12	-12	r2 your
-2	-8	-21	8	rank 01 0
31	-10	-6	-10	rank 01 1
27	-1	-3	-11	rank 01 2
15	7	-38	-16	rank 01 3
22	8	0	1	rank 01 4
18	-4	-21	16	rank 01 5
36	-10	-9	3	rank 01 6
4	3	41	-16	rank 02 0
16	1	14	-10	rank 02 1
1	3	-6	18	rank 02 2
-7	9	-3	-13	rank 02 3
16	-5	65	11	rank 02 4
29	-4	2	2	rank 02 5
41	-9	10	1	rank 02 6
-3	-2	5	-1	rank 03 0
-10	6	-24	-20	rank 03 4
-64	-34	-16	-43	rank 10 0
-10	20	-10	-7	rank 10 1
-33	-12	-21	5	rank 10 2
-21	-1	-20	2	rank 10 3
4	36	12	40	rank 10 4
-33	2	-14	-7	rank 10 5
-49	0	-34	-23	rank 10 6
-14	-11	-1	-1	rank 12 0
-41	-10	-11	-42	rank 12 1
-6	5	18	15	rank 12 2
0	7	14	5	rank 12 3
2	44	23	22	rank 12 4
0	36	20	6	rank 12 5
7	22	7	16	rank 12 6
-8	16	-21	12	rank 13 0
-8	6	-1	-12	rank 13 1
-13	-4	-19	1	rank 13 2
-43	-49	-49	-48	rank 13 3
-16	6	-32	-37	rank 13 4
-15	4	-25	-23	rank 13 5
10	39	2	16	rank 13 6
8	-1	47	-6	rank 20 0
-17	-5	46	1	rank 20 1
11	26	69	29	rank 20 2
-19	-22	11	-9	rank 20 3
-28	35	34	6	rank 20 4
1	16	39	-1	rank 20 5
-6	2	42	12	rank 20 6
3	19	73	11	rank 21 0
-12	-10	18	-22	rank 21 1
2	21	0	21	rank 21 3
3	-2	50	9	rank 21 4
-16	-20	6	-18	rank 21 5
-6	-5	31	-20	rank 21 6
-20	-13	-39	-16	rank 23 0
-12	-12	5	-5	rank 23 1
-26	17	9	-22	rank 23 2
-28	2	12	-23	rank 23 3
-29	-9	-28	-35	rank 23 4
-23	-24	2	-26	rank 23 5
13	34	48	23	rank 23 6
-10	-34	-35	-41	rank 30 1
-16	-16	-20	8	rank 30 2
-32	-1	-6	-17	rank 30 3
-34	-23	-9	-8	rank 30 6
-18	-17	-16	-7	rank 31 1
4	5	-23	7	rank 31 2
-18	6	-12	-4	rank 31 3
6	13	34	15	rank 31 5
-13	33	-26	-35	rank 31 6
-29	-29	-26	-24	rank 32 0
-15	39	1	-11	rank 32 1
-36	-2	-8	-15	rank 32 2
-19	-8	-18	-27	rank 32 3
-36	-19	-21	-37	rank 32 4
-8	3	-8	-8	rank 32 5
-26	15	-24	-32	rank 32 6
-17	30	6	-1	rule group-noun
11	-28	-17	-14	rule title
1	13	17	20	rw 0
-9	-14	-16	-18	rw >
14	4	6	8	rw Name
27	19	5	18	rw a
1	12	4	0	rw able
-1	-10	13	-20	rw about
4	20	-8	-3	rw academy
2	5	-2	-1	rw accept
7	11	20	-1	rw accused
13	3	23	-3	rw action
3	13	0	-2	rw advent
9	10	19	11	rw after
22	14	2	-2	rw again
24	28	18	2	rw against
20	24	17	6	rw age
-6	-7	-5	-5	rw agent
-22	-24	-2	-24	rw air
3	-2	-2	37	rw album
-26	0	-10	-18	rw all
11	46	15	2	rw alliance
5	-7	-5	-2	rw allied
-7	1	-18	7	rw also
-19	-16	-5	-11	rw am
7	-3	5	8	rw amateur
-12	-27	-20	-24	rw amazing
7	-1	-1	1	rw ambitious
-2	7	4	-29	rw an
10	2	1	3	rw anatomist
3	3	4	12	rw and
-9	-23	-5	-15	rw another
-12	0	-7	1	rw appearances
10	2	1	3	rw applying
-6	-7	-5	-5	rw arch
6	0	18	7	rw are
2	15	25	2	rw area
5	0	-1	2	rw argument
14	16	12	-2	rw army
-18	-25	4	-20	rw around
18	9	-3	-1	rw arrest
2	6	13	2	rw as
4	14	15	3	rw assembly
13	22	10	3	rw asserting
-8	1	-13	15	rw associated
2	35	15	-1	rw association
-11	3	-2	-7	rw at
4	-3	16	4	rw attraction
15	8	22	-1	rw august
9	-9	15	-4	rw back
2	12	16	-11	rw band
5	-1	-1	0	rw bandmates
7	-1	0	1	rw banjo
11	2	4	4	rw barrel
0	-3	0	17	rw base
-6	7	18	-3	rw based
-9	-20	7	-2	rw be
9	8	3	4	rw because
-17	-1	11	9	rw been
-8	10	9	-9	rw before
11	0	11	4	rw began
25	12	-5	-1	rw begin
-2	22	-8	3	rw being
-14	-7	-12	-5	rw best
-12	-16	9	7	rw between
12	16	-6	-4	rw big
3	-14	-4	-13	rw bill
6	13	-5	-2	rw blue
-3	-6	13	-5	rw book
2	-11	-14	-14	rw both
-6	-18	-14	-15	rw broke
-13	-22	-23	-21	rw brother
15	3	2	4	rw buddy
4	35	0	0	rw bus
7	5	16	7	rw but
-13	-4	-11	-19	rw butler
-1	-20	-2	2	rw by
-7	2	-5	-6	rw cable
4	-2	32	28	rw called
14	2	17	3	rw calls
12	-1	-8	-7	rw campaign
-3	1	-12	-7	rw can
21	2	-2	-2	rw cancer
34	0	9	1	rw candidate
-22	-23	6	-17	rw captured
-27	-25	-19	-26	rw car
0	-1	0	11	rw card
8	3	-8	-10	rw career
3	-1	8	-2	rw carried
-16	1	-11	-14	rw cash
2	31	6	-3	rw centre
10	1	0	2	rw champion
4	25	-3	9	rw champions
6	7	23	0	rw child
1	7	-5	10	rw children
-18	6	6	-17	rw china
-18	-25	-24	-23	rw choice
14	-9	-1	-22	rw city
-19	-17	-6	-20	rw club
-13	-17	9	-20	rw coast
4	7	-5	19	rw cold
9	-1	-6	0	rw commanding
-2	1	-16	-21	rw communist
12	-9	6	-9	rw community
6	-8	-8	-8	rw competition
3	-15	1	-15	rw conference
18	28	14	7	rw consecutive
7	1	2	2	rw consent
14	5	-3	18	rw conservative
1	5	-2	-1	rw considered
-16	-4	-1	-16	rw continue
6	17	5	-2	rw control
2	-4	10	17	rw convention
10	11	23	17	rw county
12	26	7	-2	rw court
-6	-7	-5	-5	rw creek
6	-4	-3	14	rw criticized
10	6	18	6	rw crossing
3	13	0	-2	rw crystals
-17	-23	-20	-9	rw cup
8	-6	-1	14	rw current
-6	8	-3	8	rw day
16	12	0	20	rw deal
-9	-8	-1	11	rw defense
4	26	-9	2	rw democratic
-16	-8	-17	-17	rw democrats
-1	-2	6	-2	rw desert
4	26	-2	-2	rw design
3	27	3	5	rw developing
-7	9	11	-6	rw development
-33	-39	-33	-31	rw didnt
3	7	8	-4	rw died
2	-6	-6	-7	rw different
-4	-11	-12	-8	rw discovered
10	6	18	6	rw distant
-15	9	-9	-12	rw division
0	-18	-18	-17	rw do
-1	0	12	-1	rw dominance
-1	-2	5	-1	rw donated
-9	-5	-18	-24	rw dont
5	-1	-1	0	rw double
14	12	18	-6	rw down
5	-1	-1	0	rw dramatically
10	0	7	-1	rw drummer
-13	3	-3	2	rw during
-3	11	-8	-15	rw early
1	-3	1	-15	rw east
33	6	5	0	rw elected
29	18	21	1	rw election
-8	11	-15	-8	rw elections
3	25	-2	0	rw electoral
-17	-1	6	-10	rw end
-6	-6	16	-2	rw ends
-6	-14	-10	-8	rw enough
8	-1	-3	2	rw episode
-24	-24	-27	0	rw especially
32	-4	1	-3	rw establishing
5	19	14	19	rw every
5	-1	12	-3	rw excursion
6	-1	-1	0	rw executed
1	-4	0	14	rw existence
-12	-10	-17	-15	rw expanded
8	1	7	16	rw express
-11	-7	1	-5	rw extension
-2	3	-5	-11	rw far
-6	-7	-5	-5	rw farmers
19	21	21	7	rw federal
5	-1	-12	-14	rw fellow
0	1	16	-3	rw festival
7	-17	6	-11	rw few
6	2	1	2	rw fights
-1	21	0	-3	rw filed
-18	-24	-17	-18	rw fill
11	-3	19	9	rw film
-17	-20	-11	-27	rw final
10	2	1	3	rw findings
12	30	25	21	rw first
11	0	19	20	rw five
-9	-11	-11	-9	rw fly
6	14	12	0	rw following
1	-5	-5	-4	rw footage
-1	8	1	-2	rw football
23	18	-16	1	rw for
3	-14	-13	-11	rw forces
5	11	6	-9	rw foreign
-7	-6	10	-3	rw forest
17	21	13	0	rw former
-6	9	12	-7	rw found
6	30	-7	-5	rw foundation
17	-1	0	0	rw founder
-12	-2	-7	-21	rw founding
8	2	7	11	rw four
-2	20	16	0	rw fourth
11	11	0	-5	rw free
26	25	0	3	rw french
-12	8	-6	-12	rw friend
14	-13	1	-6	rw from
-3	23	-4	1	rw front
-7	20	-10	-14	rw fund
-3	-10	-9	-8	rw future
23	17	7	-1	rw gain
-4	4	-6	-10	rw game
1	13	18	-2	rw gave
-1	2	6	1	rw gay
21	1	26	-3	rw general
-9	-14	-28	-26	rw get
7	-10	3	-14	rw gets
-15	-29	-28	-23	rw getting
-1	5	-5	-5	rw give
16	18	1	7	rw go
16	-17	-13	-12	rw going
11	-8	-20	-21	rw good
4	-1	19	-1	rw got
17	28	16	4	rw government
21	24	-2	7	rw governor
-6	-7	-5	-5	rw gravel
7	1	2	2	rw gravely
7	-1	26	-6	rw green
-6	15	-5	-6	rw group
-33	-31	-15	-28	rw gt
5	15	1	1	rw guitars
22	10	13	2	rw had
17	-10	-3	-6	rw hands
-17	8	2	-5	rw has
4	-6	1	-12	rw have
31	11	-7	-15	rw he
13	-9	1	-5	rw health
-10	-4	-9	6	rw held
1	-4	5	-5	rw help
21	16	1	-5	rw her
8	10	13	0	rw here
2	3	-12	-14	rw high
1	11	0	-1	rw highest
4	-3	-14	-20	rw him
28	-12	-7	-10	rw his
2	-1	-2	13	rw holiday
2	-2	9	25	rw home
2	8	10	2	rw honours
-23	-29	-6	-37	rw hospital
-18	-1	-16	-16	rw house
1	22	1	-1	rw however
-28	-25	-30	-32	rw i
21	-3	-1	-1	rw idea
-4	-25	-16	-20	rw if
-3	-14	-2	-12	rw ill
9	16	4	26	rw immediate
6	2	1	2	rw improved
0	1	0	-11	rw in
-9	6	-10	-8	rw included
-1	-9	-7	-16	rw including
-6	-19	-6	-9	rw independence
13	16	18	1	rw independent
2	7	14	0	rw industrial
7	1	2	2	rw informed
24	15	2	0	rw inspired
1	1	9	3	rw intentions
10	2	1	3	rw interaction
-6	-7	-5	-5	rw interchange
-5	-18	-6	-18	rw interest
6	37	5	10	rw international
-8	5	-5	-15	rw into
-11	5	1	-14	rw investigation
-5	-1	15	-3	rw is
-21	-5	-12	-12	rw it
-29	3	-14	-30	rw its
-4	9	-10	-9	rw itself
14	23	2	-4	rw jazz
-11	-20	8	-12	rw jersey
-17	-11	-16	-21	rw job
-3	21	25	3	rw jobs
4	34	6	22	rw joint
-6	-5	2	-3	rw junction
-22	-21	-25	-8	rw just
-14	-17	-17	-8	rw kill
-6	19	24	-2	rw killed
-16	-6	0	-9	rw kingdom
-21	-12	-23	-2	rw known
32	-1	16	-3	rw labour
-6	-7	-5	-5	rw lake
4	-3	16	4	rw lakeside
6	2	1	2	rw landed
-2	-9	-3	12	rw large
-17	-23	-6	-24	rw largest
-2	6	-11	-11	rw last
-14	-1	-15	10	rw later
22	14	3	2	rw lead
14	-18	-17	3	rw leader
33	30	4	5	rw league
1	-1	9	12	rw least
-2	-20	-15	-9	rw leave
7	39	10	6	rw led
-19	-18	-3	-26	rw left
4	-3	16	4	rw length
12	-18	18	0	rw liberal
0	7	11	14	rw liberals
-9	-4	-22	-19	rw life
-23	-7	-19	-20	rw like
19	-7	15	-7	rw little
-2	10	18	10	rw live
-4	13	12	-1	rw located
-4	-1	7	1	rw locomotive
-28	-9	-28	-27	rw lol
-19	-27	-3	-25	rw long
-8	-6	8	-14	rw lost
13	9	4	-6	rw made
3	-12	5	-7	rw major
27	0	3	6	rw make
0	-22	-10	-22	rw man
2	-4	21	16	rw many
7	7	-12	-8	rw march
-23	-22	-12	-19	rw market
-5	-5	-5	-5	rw masonry
16	-14	-2	-12	rw may
-13	-4	-29	-28	rw me
-7	-21	-15	-10	rw meet
26	30	15	-1	rw member
12	15	25	18	rw members
-8	-13	-8	19	rw memorial
-3	15	0	-11	rw men
1	-6	19	-4	rw merged
4	-2	18	-1	rw miles
-8	7	8	-12	rw military
-6	-7	-5	-5	rw mill
-11	-14	-9	-10	rw mills
10	-5	6	-16	rw minister
-16	-16	-6	-15	rw mission
-6	-19	-6	-12	rw months
-1	-1	-10	-4	rw more
16	-6	19	15	rw morning
17	20	-2	29	rw most
10	9	0	-1	rw mound
28	19	8	3	rw movement
-3	-19	-11	-14	rw much
-8	-26	-36	-36	rw my
-27	-3	-25	-5	rw name
-6	7	-23	-32	rw national
-13	-3	-18	-19	rw need
-5	-12	-3	-8	rw never
9	-6	4	-25	rw new
7	-1	-1	1	rw newest
-6	3	-12	9	rw news
3	30	3	4	rw next
-12	-31	-28	-26	rw night
3	-5	-1	9	rw no
-19	-1	-21	-18	rw non
1	5	-2	-1	rw none
-19	-5	-14	-18	rw north
4	-3	16	4	rw northbound
5	-3	28	-1	rw northern
11	-25	-1	-18	rw not
-6	-7	-5	-5	rw notch
12	-9	-28	-23	rw now
9	30	5	-3	rw number
15	16	39	30	rw of
0	-25	-2	-17	rw off
5	0	-1	2	rw offends
-13	-28	-24	-20	rw offered
5	9	19	16	rw official
8	10	15	19	rw officials
-30	-40	-36	-34	rw old
2	15	9	-11	rw on
7	1	2	2	rw oncologist
-16	-39	-28	-9	rw one
0	-22	-21	-19	rw only
-9	1	-14	-8	rw onto
8	19	8	0	rw opened
-5	-9	-7	-16	rw opponents
-21	-10	-8	-20	rw or
13	-6	-3	-13	rw order
4	11	16	-1	rw original
22	27	17	0	rw other
-12	-16	-17	-12	rw others
0	-1	0	11	rw otherwise
-10	8	-18	-19	rw our
24	4	7	17	rw out
6	2	1	2	rw outstanding
19	16	21	-7	rw over
11	2	4	4	rw paddled
1	15	8	-2	rw park
16	4	24	0	rw parliamentary
12	18	2	-3	rw part
8	32	23	5	rw parties
10	40	3	13	rw party
4	0	21	1	rw passing
-4	14	16	-2	rw pencil
-22	-12	-21	-29	rw people
-3	5	-1	-4	rw personal
-6	-7	-5	-5	rw pit
3	-5	11	-2	rw place
16	6	11	3	rw plateau
0	28	-1	16	rw play
-9	4	7	-14	rw player
29	-10	0	-2	rw playing
7	1	2	2	rw pleas
-1	8	-3	-4	rw point
7	-1	-1	1	rw points
11	22	36	1	rw police
2	23	-2	-4	rw policy
16	13	8	-13	rw political
-3	16	-14	-16	rw popular
-1	-2	12	0	rw population
28	3	2	26	rw post
-5	-1	4	-16	rw power
8	4	0	-3	rw practice
-2	-6	1	-17	rw president
-2	-7	-18	-15	rw prime
-5	18	-8	-12	rw private
-8	-16	-26	-10	rw pro
4	24	5	18	rw production
15	-1	-6	1	rw professional
10	2	1	3	rw professor
4	-3	16	4	rw profits
24	17	8	1	rw progressive
-2	19	-2	-6	rw project
1	16	14	2	rw promote
9	27	3	-6	rw public
8	8	-7	-13	rw put
9	-2	7	19	rw radio
-4	-1	7	1	rw rails
3	-7	9	-2	rw raised
5	1	2	1	rw ranking
-29	-27	-32	-31	rw rate
-11	7	7	-8	rw re
3	-1	8	-2	rw reading
5	6	-11	-12	rw real
-10	-23	-15	-20	rw rebuilt
0	-1	0	11	rw recently
20	2	26	30	rw red
17	8	3	1	rw reform
11	2	4	4	rw relegated
-4	-1	7	1	rw replaced
26	9	4	1	rw report
26	0	-2	-3	rw republican
13	17	7	4	rw resulting
6	27	10	6	rw retail
8	10	20	3	rw riding
28	20	2	3	rw right
-13	-9	6	-6	rw river
-12	-2	-7	-15	rw road
2	-5	-3	-2	rw round
5	11	7	5	rw royal
-7	1	-9	-8	rw run
8	-2	-1	2	rw running
7	3	2	7	rw s
0	16	7	18	rw same
-6	-7	-5	-5	rw sandy
20	25	0	-1	rw save
-32	-38	-16	-33	rw say
-4	2	30	-7	rw says
10	6	18	6	rw scalding
-19	0	-26	-25	rw school
6	21	0	-1	rw season
37	5	25	4	rw seat
11	6	-2	8	rw second
19	15	26	0	rw security
4	-16	-12	-14	rw see
7	5	-5	14	rw self
24	-3	-1	16	rw senator
-6	-22	-17	-17	rw senior
2	3	-3	26	rw series
22	29	5	7	rw serve
18	31	17	3	rw service
10	6	18	6	rw several
-4	-13	-4	-13	rw sex
13	0	-1	3	rw share
17	-15	-3	-12	rw she
7	-5	11	-6	rw shot
-3	-9	-8	-9	rw show
-18	-20	3	-20	rw side
-6	-7	-5	-5	rw siding
-20	-8	-14	-18	rw site
-11	1	-3	-10	rw six
6	1	-1	2	rw slut
-4	-13	12	-7	rw small
-8	-9	-32	-28	rw so
14	27	12	-7	rw social
-1	17	17	16	rw socialist
3	21	13	-5	rw society
8	-2	-23	-19	rw some
7	-16	-16	-12	rw son
0	-5	13	21	rw song
-16	-9	-14	2	rw songs
14	26	1	3	rw soon
-11	-9	11	-11	rw south
-11	-14	-9	-10	rw southbound
2	-4	3	11	rw special
-19	-19	0	-15	rw speed
10	5	12	6	rw spirit
-6	-12	8	-12	rw spurs
9	1	11	3	rw star
-7	-16	-9	-12	rw start
-5	-9	-7	-16	rw starts
12	-1	-15	6	rw state
-3	-4	-1	-6	rw states
-8	-13	-18	-19	rw status
-4	-1	7	1	rw steel
11	2	4	4	rw step
1	-23	-3	-19	rw still
9	28	14	-3	rw stop
-5	4	-9	9	rw story
-4	19	3	-2	rw street
17	5	-9	-7	rw strong
1	-10	-6	-11	rw style
-9	-28	-9	-27	rw support
17	20	-1	1	rw supported
22	2	4	6	rw surgery
-4	-9	23	10	rw system
-3	2	-11	-13	rw t
16	-1	1	2	rw talent
15	-4	-1	0	rw talk
-1	0	12	-1	rw talkback
-8	12	-14	-10	rw talks
-6	-7	-5	-5	rw tank
11	2	4	4	rw tattooed
19	14	11	6	rw team
7	1	2	2	rw term
-4	-1	19	-6	rw than
27	0	-2	0	rw that
-4	-9	-13	-6	rw the
32	2	14	10	rw their
-3	-25	-8	-19	rw then
-20	-4	-11	5	rw there
3	10	22	-15	rw they
9	-11	9	-2	rw third
-5	-25	-8	-9	rw this
-16	1	-12	-19	rw three
12	-7	0	10	rw through
10	6	18	6	rw thrown
4	19	0	-3	rw time
-10	8	0	-6	rw title
11	2	4	4	rw titles
15	12	20	20	rw to
-7	-4	2	-16	rw today
3	-14	-12	-13	rw together
0	2	-12	-11	rw tonight
19	-12	-7	12	rw too
3	10	4	-6	rw top
4	12	4	23	rw total
-14	-13	6	-7	rw tourist
-7	-7	14	-5	rw town
5	-5	17	3	rw train
-14	-15	-16	-15	rw training
4	-3	16	4	rw turntable
-6	-7	-5	-5	rw twin
7	-1	-1	1	rw twists
6	-16	12	12	rw two
-9	-25	-23	-25	rw under
-21	3	-4	-24	rw union
9	9	-6	9	rw united
-17	-17	-31	-33	rw university
-7	-16	22	-10	rw until
2	-4	-11	-21	rw up
-8	-12	-4	-27	rw us
-2	0	-3	-14	rw use
-14	-3	-13	-21	rw used
-11	-4	-1	-5	rw venerated
10	6	18	6	rw versa
1	-14	-30	-28	rw very
-35	-15	-1	-35	rw via
15	6	19	5	rw vice
-25	-14	-25	-21	rw victims
11	-2	2	-1	rw victory
18	10	7	11	rw video
-3	-1	38	-6	rw village
-13	5	-1	-12	rw vote
14	16	7	7	rw votes
10	31	6	7	rw want
14	-14	24	26	rw war
6	11	5	20	rw was
-14	-2	-15	-18	rw watch
-6	-19	-18	-19	rw water
6	-6	9	-7	rw way
-22	-12	-27	-28	rw we
8	2	2	2	rw weeks
7	2	8	-8	rw well
7	30	-9	-2	rw were
-13	-15	0	5	rw west
-3	1	12	-1	rw western
-15	-2	-20	-22	rw what
36	11	-3	-2	rw when
-1	12	-15	-18	rw where
-11	8	-8	12	rw which
27	16	14	2	rw while
-7	-8	-6	-5	rw who
22	9	-1	20	rw whom
37	4	8	5	rw why
0	-1	0	11	rw wild
6	-3	-17	-16	rw will
1	1	5	-16	rw win
13	16	-1	-3	rw winner
25	16	3	-14	rw with
-28	-30	-26	-25	rw woman
-11	-4	-1	-5	rw word
-2	-29	-22	-22	rw work
-6	2	7	-18	rw world
19	17	0	-2	rw would
10	6	18	6	rw wrecked
-19	-2	-8	-19	rw year
-4	4	15	-13	rw years
-4	-8	-29	-27	rw you
-5	19	-14	-12	rw your
2	-12	-3	-5	shape 1 1 1
-44	-18	-16	-30	shape 1 17 17
-6	-10	-28	-22	shape 1 19 19
-39	26	-16	-25	shape 1 3 3
41	62	1	52	shape 1 5 5
-21	-14	-32	-35	shape n 0 1
27	-3	17	0	shape n 1 0
6	3	0	-1	shape n 1 1
-27	-2	-37	-26	shape n 1 17
-44	-7	-34	-6	shape n 1 3
-14	-7	-35	-30	shape n 1 5
-34	-40	-13	3	shape n 17 1
-30	3	45	-24	shape n 17 17
-41	-44	-46	-49	shape n 17 3
12	32	3	1	shape n 19 1
19	29	3	15	shape n 3 1
10	14	3	0	size 1
2	14	4	7	size n
6	-1	12	-5	small 1 00
-7	9	-26	-12	small 1 01
-37	-28	-27	-3	small 1 10
-55	-43	-47	-48	small 1 11
24	7	8	-3	small n 00
-18	-7	-15	-16	small n 01
-25	1	9	28	small n 10
-29	-3	2	7	small n 11
-1	-27	-23	-21	words 0
-1	-5	-6	-11	words 1
-4	-3	-6	-6	words 2
-9	11	-4	12	words 3
-26	11	-9	-14	words 4
-11	6	-21	-2	words 5
-21	3	-40	-29	words 6
-18	-20	-25	-23	words 7
2	11	-4	-7	words 8
`;
