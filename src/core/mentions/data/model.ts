// Made by test/eval/train.ts (npm run train); do not edit. Learned from WikiGold (CC BY 4.0), CrossNER politics (MIT, text
// CC BY-SA) and the Broad Twitter Corpus (CC BY 4.0). In sixteenths of a vote: person, faction or organisation, place, other.
export const packedModel = `
-8	14	-13	-19	begins3 act
19	-12	-13	-6	begins3 ada
-36	-14	-34	-16	begins3 air
21	7	39	4	begins3 alb
-1	-9	-23	-22	begins3 ale
22	44	6	-5	begins3 all
-27	5	-33	-32	begins3 ama
-20	16	22	-3	begins3 ame
37	11	-10	-3	begins3 and
24	8	-6	6	begins3 ang
-14	-3	-30	-27	begins3 ant
6	29	-3	-11	begins3 app
-9	-25	6	0	begins3 ari
3	8	33	0	begins3 atl
-16	11	29	-7	begins3 aus
5	3	25	6	begins3 b&s
-26	-24	-24	-26	begins3 bac
12	-13	38	-13	begins3 bal
19	10	57	18	begins3 ban
-7	-4	-7	-29	begins3 bar
-4	72	10	8	begins3 bbc
15	-5	17	17	begins3 bea
17	33	16	-11	begins3 bel
50	27	14	6	begins3 ben
57	4	15	8	begins3 ber
-33	-29	-30	-39	begins3 bes
-32	-38	-37	-19	begins3 big
32	-15	10	-15	begins3 bil
-17	11	-4	-22	begins3 blu
7	-9	21	16	begins3 bob
2	-34	-29	-31	begins3 bor
-3	-5	43	-5	begins3 bra
8	13	37	19	begins3 bri
20	-1	0	1	begins3 bud
-2	-10	-7	-16	begins3 bul
24	-18	-16	-10	begins3 bus
-43	-23	-13	-35	begins3 cal
11	-14	-2	-1	begins3 cam
-8	13	47	23	begins3 can
9	0	-24	-2	begins3 car
6	10	34	17	begins3 cas
10	27	-10	-16	begins3 cen
7	-40	-15	-34	begins3 cha
6	36	22	2	begins3 che
17	-7	25	3	begins3 chi
-7	5	-24	20	begins3 chr
14	-5	7	9	begins3 cla
27	7	-9	-4	begins3 cli
-3	-8	-8	-3	begins3 col
-20	-19	-28	-41	begins3 com
-28	-1	-30	1	begins3 con
11	3	-2	-28	begins3 cor
8	-11	-8	-24	begins3 cou
-18	-6	-26	-4	begins3 cra
7	-1	20	-17	begins3 cro
47	0	23	4	begins3 dan
26	27	2	16	begins3 dar
38	-2	25	5	begins3 dav
12	26	-7	-5	begins3 dem
12	-14	20	-6	begins3 den
-14	16	-17	-16	begins3 dis
-28	-5	-18	-24	begins3 div
23	13	13	5	begins3 don
25	10	0	1	begins3 dou
11	0	38	1	begins3 dub
-72	-72	-75	-56	begins3 ebo
3	5	30	2	begins3 eng
-23	1	6	-23	begins3 eur
-24	-1	-32	-19	begins3 fac
11	17	1	-8	begins3 fai
-40	-24	-27	-37	begins3 fin
15	3	-8	-15	begins3 flo
-38	-34	-29	-33	begins3 fol
-21	9	-8	-30	begins3 for
10	1	27	-9	begins3 fra
-4	2	13	2	begins3 fre
6	-25	-21	-22	begins3 gar
20	-7	-14	-16	begins3 gen
30	19	14	2	begins3 geo
21	8	54	7	begins3 ger
-2	51	3	11	begins3 get
-42	-31	-44	-42	begins3 gir
-36	-19	-21	-17	begins3 goo
-18	7	-9	-21	begins3 gra
-33	-9	16	-4	begins3 gre
18	3	42	-3	begins3 han
-36	-39	-37	-37	begins3 hap
21	-23	5	-12	begins3 har
29	14	36	-3	begins3 hay
-8	-6	-1	-25	begins3 hea
2	-21	-4	-11	begins3 hel
35	-4	-2	2	begins3 hen
6	-15	-11	-10	begins3 hit
-14	-15	1	3	begins3 hol
-17	-10	-32	-2	begins3 hou
7	-12	-16	7	begins3 hum
-2	33	36	13	begins3 ind
-30	-21	-31	-31	begins3 ins
-31	7	-25	-32	begins3 int
-5	9	64	11	begins3 ira
19	2	46	11	begins3 ire
0	27	-9	-4	begins3 iri
-13	13	7	-20	begins3 isl
-14	11	11	-23	begins3 ita
12	-13	-18	-14	begins3 jac
38	6	21	-2	begins3 jam
2	12	47	3	begins3 jap
34	15	-1	1	begins3 jim
-24	-19	-20	-21	begins3 job
42	4	2	22	begins3 joh
40	-2	2	0	begins3 jos
3	-18	7	-17	begins3 kar
40	2	1	11	begins3 kat
18	2	17	-9	begins3 ken
-11	5	5	-26	begins3 lab
11	11	13	14	begins3 lan
-15	-8	-15	-28	begins3 lea
22	32	-8	24	begins3 lib
3	25	19	20	begins3 lin
-22	3	-29	0	begins3 liv
-5	8	55	21	begins3 lon
-13	-39	-29	-26	begins3 loo
2	1	3	14	begins3 lou
-45	-43	-34	-34	begins3 lov
28	21	4	-6	begins3 mad
6	0	23	24	begins3 mai
39	27	42	29	begins3 mal
-8	5	-20	-8	begins3 man
6	-29	-10	-16	begins3 mar
-10	-29	-26	-6	begins3 mat
2	-10	23	2	begins3 mel
-6	30	24	2	begins3 met
26	19	5	26	begins3 mic
43	0	0	4	begins3 mik
-13	-18	-35	-31	begins3 mil
-19	-6	7	-27	begins3 mon
-23	1	-16	-26	begins3 mor
2	15	5	-11	begins3 nat
11	3	39	-4	begins3 net
-14	17	-1	3	begins3 new
21	-15	4	-8	begins3 nic
-10	-20	2	-21	begins3 nig
10	-3	20	-7	begins3 nor
51	0	10	17	begins3 oba
5	20	44	6	begins3 ont
12	-2	37	5	begins3 ott
4	-10	5	11	begins3 pan
-14	-13	-23	-15	begins3 par
37	24	-4	-5	begins3 pat
48	0	1	4	begins3 pau
11	3	27	24	begins3 pen
-36	-18	-35	-8	begins3 per
30	18	1	4	begins3 pet
29	8	7	-1	begins3 phi
1	23	-12	-14	begins3 pla
-11	-7	-16	18	begins3 pol
-10	3	21	-2	begins3 por
-39	-27	-39	-23	begins3 pre
-19	4	-12	-7	begins3 pri
-32	-7	-33	-12	begins3 pro
46	5	0	26	begins3 put
4	4	30	-9	begins3 que
-33	-40	-42	-38	begins3 rai
-33	-18	-4	-22	begins3 rea
4	30	8	24	begins3 red
5	24	3	3	begins3 ref
-34	-32	-15	-40	begins3 res
-12	45	-9	5	begins3 reu
18	-13	6	11	begins3 ric
14	-18	-17	-12	begins3 rob
29	0	0	2	begins3 ron
-7	-10	42	-3	begins3 rus
3	-24	-13	-27	begins3 sal
23	22	-3	23	begins3 sam
-9	-7	27	-2	begins3 san
-30	-35	-37	-43	begins3 sco
14	21	5	8	begins3 sen
-2	-2	-9	6	begins3 ser
37	10	19	13	begins3 sha
5	24	-16	9	begins3 shi
2	-25	-26	-3	begins3 sho
-9	45	14	-4	begins3 sin
-17	-6	-24	-25	begins3 soc
-4	28	34	21	begins3 sou
2	5	15	-10	begins3 spa
-7	6	-9	2	begins3 sta
2	14	-19	2	begins3 ste
19	6	-4	-18	begins3 sto
13	2	-1	13	begins3 str
-8	-21	-29	-29	begins3 stu
4	1	13	1	begins3 sun
-12	-8	-33	-26	begins3 sup
-23	-24	-1	-18	begins3 tak
-23	-6	-5	12	begins3 tex
9	1	14	-13	begins3 tho
27	38	15	3	begins3 tim
44	0	-1	0	begins3 tom
33	-3	11	7	begins3 ton
5	29	8	-5	begins3 tor
3	9	3	-22	begins3 tra
43	15	7	-5	begins3 tru
-12	42	19	-15	begins3 twi
6	15	58	4	begins3 u
9	1	55	9	begins3 uk
4	20	65	16	begins3 ukr
9	31	43	-6	begins3 uni
18	15	22	1	begins3 van
-20	2	21	-15	begins3 vic
-26	-38	-33	-28	begins3 wan
9	9	8	-11	begins3 was
-24	-25	-17	-39	begins3 wat
20	15	40	13	begins3 wes
28	10	10	-11	begins3 whi
17	-11	1	-18	begins3 wil
15	1	8	9	begins3 win
-38	-24	-31	-4	begins3 wor
-11	-7	-8	-23	count 1 1
25	23	8	21	count 1 2
0	-11	-15	14	count 1 3
12	2	10	17	count 1 4
-10	-7	-12	-7	count n 1
3	14	28	9	count n 2
12	33	23	17	count n 3
9	10	5	14	count n 4
8	14	-20	-28	ends2 1 aa
-22	-12	-26	-28	ends2 1 ac
-47	-31	-23	-12	ends2 1 ad
5	12	0	-15	ends2 1 ah
-14	13	1	-28	ends2 1 al
-9	11	-6	13	ends2 1 am
0	-18	5	4	ends2 1 an
8	20	49	17	ends2 1 aq
-12	-35	-21	-49	ends2 1 ar
20	24	-1	-22	ends2 1 as
-34	-37	-45	-46	ends2 1 at
-14	-21	-26	-35	ends2 1 ay
5	14	21	-11	ends2 1 ba
-23	0	-20	1	ends2 1 bs
-24	-26	15	-23	ends2 1 by
-18	-16	23	-23	ends2 1 ca
-15	-14	2	-23	ends2 1 ce
-39	-49	-3	-18	ends2 1 ch
-13	-22	-17	-30	ends2 1 ck
-17	21	-8	-15	ends2 1 cs
-37	-44	-20	-40	ends2 1 ct
-12	3	42	29	ends2 1 da
-4	-24	12	4	ends2 1 de
15	47	2	1	ends2 1 dp
-27	3	7	-5	ends2 1 ds
6	-2	-22	-26	ends2 1 dy
1	22	39	-2	ends2 1 ea
-29	-25	-42	-43	ends2 1 ed
-3	-9	-12	-19	ends2 1 ee
-15	-2	-1	4	ends2 1 el
18	-6	20	-10	ends2 1 en
35	10	-1	12	ends2 1 er
-2	10	-11	-12	ends2 1 es
-14	-4	-30	-31	ends2 1 et
-14	-30	-8	-33	ends2 1 ew
-13	-38	-23	-33	ends2 1 ex
16	8	15	-19	ends2 1 ey
3	-13	-4	-31	ends2 1 ge
-27	-17	5	-27	ends2 1 go
-33	-49	-43	-38	ends2 1 ht
-2	10	73	12	ends2 1 ia
10	18	18	8	ends2 1 ic
-24	6	11	-19	ends2 1 id
4	-13	-14	-31	ends2 1 ie
-23	-39	-39	-31	ends2 1 ig
11	-13	33	-7	ends2 1 il
1	-13	11	-15	ends2 1 im
8	-13	8	-28	ends2 1 in
4	-33	6	-28	ends2 1 io
-32	13	-33	-25	ends2 1 ip
27	33	5	16	ends2 1 is
-19	-1	9	4	ends2 1 it
3	-28	-27	-25	ends2 1 ke
49	37	13	31	ends2 1 ki
-5	23	-20	4	ends2 1 ks
-11	-30	-30	-23	ends2 1 la
-11	10	25	-27	ends2 1 ld
-5	12	-2	-30	ends2 1 le
13	15	20	14	ends2 1 ll
-17	9	-23	-1	ends2 1 ls
-39	-59	-14	-45	ends2 1 ly
20	-9	-7	-12	ends2 1 ma
-48	-46	-25	-49	ends2 1 me
32	-11	-7	-2	ends2 1 ms
38	30	52	5	ends2 1 na
-8	-3	22	-17	ends2 1 nd
19	5	38	3	ends2 1 ne
-13	-11	-31	-25	ends2 1 ng
-16	-25	-26	-5	ends2 1 ni
38	-9	-6	16	ends2 1 no
9	10	-20	-9	ends2 1 ns
-13	-6	-31	-32	ends2 1 nt
0	12	44	-10	ends2 1 ny
-9	-5	3	-26	ends2 1 od
-6	-5	-18	-13	ends2 1 ok
-17	8	-26	-32	ends2 1 ol
24	19	19	27	ends2 1 on
-35	-40	-36	-18	ends2 1 op
-37	-36	-5	-17	ends2 1 or
4	-22	-14	0	ends2 1 os
-49	-47	-35	-44	ends2 1 ot
-8	-22	-8	-23	ends2 1 ow
-23	-36	-33	-32	ends2 1 oy
-17	15	8	-10	ends2 1 pe
-34	-6	-31	-31	ends2 1 ps
-13	-24	-32	-3	ends2 1 ra
8	9	8	-19	ends2 1 rd
-20	-12	4	-14	ends2 1 re
7	10	-18	-22	ends2 1 ri
11	2	28	-9	ends2 1 rk
-19	4	0	-19	ends2 1 rn
-1	-20	-20	6	ends2 1 ro
-12	16	-16	-35	ends2 1 rs
-12	-23	-18	-33	ends2 1 rt
7	-12	8	-18	ends2 1 ry
7	7	-10	11	ends2 1 se
4	-31	-2	-26	ends2 1 sh
-16	-12	9	-14	ends2 1 sr
-31	-10	-21	-38	ends2 1 ss
-27	-24	-10	3	ends2 1 st
-23	-5	22	-13	ends2 1 ta
-23	-10	-8	-6	ends2 1 te
11	-18	15	7	ends2 1 th
-1	-8	-8	-27	ends2 1 to
-43	-3	-36	-18	ends2 1 ts
32	-17	4	-15	ends2 1 tt
-29	-7	-28	-11	ends2 1 ty
-9	-9	3	-6	ends2 1 ue
-7	-29	27	-33	ends2 1 uk
-40	-14	-19	-46	ends2 1 um
-20	14	-22	-4	ends2 1 up
-27	-36	-7	-32	ends2 1 ur
-19	-4	-28	-39	ends2 1 us
-42	-47	-31	-40	ends2 1 ut
-58	-54	-52	-57	ends2 1 ve
-19	21	-17	9	ends2 1 ws
-31	-40	-3	-32	ends2 1 ya
-17	-14	21	-29	ends2 n ad
1	-6	7	14	ends2 n al
-4	-4	-20	3	ends2 n am
22	-17	1	-4	ends2 n an
-4	-8	-19	-2	ends2 n ar
35	25	19	24	ends2 n as
-8	-18	-23	-25	ends2 n au
-4	-19	-5	-18	ends2 n ay
9	22	37	15	ends2 n ca
-6	4	-13	-15	ends2 n ce
39	6	37	24	ends2 n ch
13	-23	10	-9	ends2 n ck
-4	28	3	-6	ends2 n da
-2	-27	-3	-3	ends2 n de
-6	7	1	-9	ends2 n ds
32	-12	30	-9	ends2 n ea
7	16	12	-16	ends2 n ee
0	4	1	-28	ends2 n el
17	-12	-11	-1	ends2 n en
20	2	-7	-19	ends2 n er
-9	-3	-5	-6	ends2 n es
12	-1	-3	-11	ends2 n et
32	-3	20	12	ends2 n ey
27	28	8	13	ends2 n ge
27	21	-6	-2	ends2 n gh
-14	-28	-29	17	ends2 n gn
-1	45	19	-7	ends2 n ia
17	26	2	1	ends2 n ie
22	5	22	41	ends2 n ii
-7	8	0	-28	ends2 n il
5	21	8	-20	ends2 n in
34	38	-1	14	ends2 n io
41	11	18	36	ends2 n is
-15	-22	6	-35	ends2 n it
18	15	2	-16	ends2 n ke
36	4	4	0	ends2 n ki
5	-15	-10	-21	ends2 n la
-3	11	14	-15	ends2 n ld
20	2	-13	-34	ends2 n le
33	19	6	12	ends2 n ll
15	16	1	11	ends2 n ls
37	25	1	-1	ends2 n ly
8	19	-20	-18	ends2 n me
-5	10	-19	-20	ends2 n ms
5	25	-2	-10	ends2 n na
9	-5	23	-27	ends2 n nd
18	4	13	5	ends2 n ne
-2	-19	3	-13	ends2 n ng
16	39	7	13	ends2 n ns
14	10	3	6	ends2 n nt
2	5	6	-15	ends2 n ny
20	8	12	-19	ends2 n od
-25	-4	-2	-9	ends2 n om
7	1	-1	-11	ends2 n on
15	9	-1	-2	ends2 n or
-17	-38	-23	-19	ends2 n ow
15	-9	0	-21	ends2 n ra
-14	-10	-21	-12	ends2 n rd
16	4	40	-6	ends2 n re
3	28	13	2	ends2 n rk
14	14	13	22	ends2 n ro
-11	10	-31	-27	ends2 n rs
-22	4	-18	-19	ends2 n rt
-6	-17	-20	-17	ends2 n ry
0	16	50	9	ends2 n s
-11	10	-20	0	ends2 n se
23	-21	10	-20	ends2 n sh
-12	-20	-21	-41	ends2 n ss
-4	-4	-16	-10	ends2 n st
11	2	-16	-10	ends2 n te
25	34	4	0	ends2 n th
-10	-18	-18	14	ends2 n to
-13	-8	-32	2	ends2 n ts
38	-4	-2	-2	ends2 n tt
12	26	10	-5	ends2 n ty
8	36	0	-2	ends2 n ub
2	26	3	-14	ends2 n ue
-21	-22	-14	-10	ends2 n um
-12	-18	-16	-13	ends2 n up
6	25	32	17	ends2 n ur
15	11	-10	-3	ends2 n us
2	14	-22	-26	ends2 n ve
-7	13	-17	-16	ends2 n ws
5	3	25	6	ends3 1 &sr
9	-13	-5	-6	ends3 1 ack
-3	2	56	26	ends3 1 ada
-6	-10	-26	-26	ends3 1 age
-1	-18	12	-10	ends3 1 ail
-23	-21	21	-13	ends3 1 ain
0	-25	-22	-25	ends3 1 ake
5	-1	7	11	ends3 1 all
48	20	11	15	ends3 1 ama
24	21	30	11	ends3 1 ana
-1	8	34	-9	ends3 1 and
6	-15	25	-8	ends3 1 ane
35	31	13	0	ends3 1 ang
9	-13	-8	5	ends3 1 ano
-10	-30	-9	-7	ends3 1 ans
10	-17	3	-11	ends3 1 ant
9	5	53	4	ends3 1 any
1	-29	-27	-24	ends3 1 ard
-31	-30	6	-26	ends3 1 ary
-7	-4	-6	-28	ends3 1 ate
30	-11	-5	-10	ends3 1 der
-13	-9	9	-20	ends3 1 dia
-18	1	53	-8	ends3 1 don
-15	5	4	-13	ends3 1 eal
-30	-30	-28	-27	ends3 1 eat
-22	-20	-21	-18	ends3 1 eck
11	21	-11	-12	ends3 1 ell
-26	2	-23	-27	ends3 1 ent
-24	-18	-26	9	ends3 1 era
-4	27	-16	-22	ends3 1 ers
-41	-18	-27	-36	ends3 1 ess
-29	-7	-29	-24	ends3 1 est
-15	24	-13	6	ends3 1 ews
-33	-49	-43	-38	ends3 1 ght
-15	-3	24	-20	ends3 1 gon
26	23	27	25	ends3 1 gue
-26	-7	13	-23	ends3 1 ham
-47	-36	-43	-41	ends3 1 ial
21	15	-22	11	ends3 1 ian
-28	-32	27	-21	ends3 1 ica
-8	-8	-35	-29	ends3 1 ice
12	6	23	-3	ends3 1 ick
-31	-7	-12	-35	ends3 1 ies
16	4	25	11	ends3 1 ill
-11	10	39	-9	ends3 1 ina
-2	-1	33	2	ends3 1 ine
-39	-17	-28	-25	ends3 1 ing
-51	-7	-39	-26	ends3 1 ion
-41	-45	-32	-39	ends3 1 iro
-35	-18	-31	-35	ends3 1 ive
20	11	26	18	ends3 1 les
7	3	-9	-18	ends3 1 ley
-17	-22	39	-3	ends3 1 lia
12	-20	1	-13	ends3 1 lin
-4	-22	0	-19	ends3 1 lle
-18	-40	-23	-29	ends3 1 lly
-38	-39	-24	-30	ends3 1 low
-9	-42	-36	-35	ends3 1 man
-14	-27	4	0	ends3 1 nce
-19	-8	23	-21	ends3 1 nds
-37	-40	-33	-32	ends3 1 new
4	-12	11	12	ends3 1 nia
5	-2	48	11	ends3 1 nto
-26	-27	-25	-24	ends3 1 obs
-7	-13	-20	-25	ends3 1 ock
-52	-63	-57	-47	ends3 1 ola
-9	-5	-27	-36	ends3 1 ons
1	0	14	-15	ends3 1 ood
-7	-6	-30	-17	ends3 1 ook
-39	0	-38	-31	ends3 1 ool
-2	13	29	-2	ends3 1 ope
17	31	31	4	ends3 1 ord
18	-6	28	-5	ends3 1 ore
-21	-20	-19	-18	ends3 1 ost
-17	14	8	-8	ends3 1 ous
-39	-28	-25	-25	ends3 1 ove
34	-14	-2	-6	ends3 1 per
5	-3	46	12	ends3 1 raq
-1	-25	-22	-25	ends3 1 red
23	-1	47	9	ends3 1 ria
33	6	43	10	ends3 1 rio
-3	-45	-6	-28	ends3 1 ris
20	1	30	11	ends3 1 rne
26	-10	16	15	ends3 1 rry
-49	-47	-31	-37	ends3 1 set
-8	5	62	8	ends3 1 sia
29	-15	1	-17	ends3 1 son
-5	-14	26	-11	ends3 1 tan
-41	-15	-33	-30	ends3 1 ted
-4	23	7	8	ends3 1 ter
44	-2	-2	10	ends3 1 tin
-30	-29	-10	-24	ends3 1 tly
15	31	25	6	ends3 1 ton
-29	-32	-23	-29	ends3 1 top
-12	37	-6	0	ends3 1 tty
9	0	55	9	ends3 1 uk
-14	-3	7	-22	ends3 1 ver
5	-14	-10	-8	ends3 1 yer
-7	26	3	-6	ends3 n ada
29	33	7	2	ends3 n all
13	25	1	0	ends3 n ams
31	24	40	3	ends3 n and
10	-1	-17	10	ends3 n ans
14	29	0	-5	ends3 n any
-12	-26	-19	-22	ends3 n ard
20	-20	-4	7	ends3 n art
-14	-2	-7	-30	ends3 n ate
17	33	15	45	ends3 n ats
-4	11	-20	-21	ends3 n ces
-33	-50	-45	-27	ends3 n day
-1	-3	-2	-20	ends3 n der
6	54	3	7	ends3 n ein
21	0	2	28	ends3 n ell
-7	8	0	8	ends3 n ent
-10	1	-29	-37	ends3 n ers
-12	-9	-33	-33	ends3 n ess
10	42	-3	-8	ends3 n ety
-6	11	-15	-15	ends3 n ews
26	-3	1	1	ends3 n gan
1	13	-16	-17	ends3 n gue
9	22	37	16	ends3 n ica
-12	-4	-38	-32	ends3 n ice
-19	-13	-3	-6	ends3 n ies
-14	-28	-29	17	ends3 n ign
11	5	20	39	ends3 n ii
20	23	-7	15	ends3 n ine
-6	-30	-52	-27	ends3 n ing
-18	12	12	0	ends3 n ion
18	-14	46	-3	ends3 n ire
6	36	24	-5	ends3 n ity
11	23	0	1	ends3 n ler
-9	15	17	-10	ends3 n les
20	13	3	5	ends3 n ley
6	34	24	1	ends3 n lia
30	1	1	3	ends3 n lin
8	36	0	-2	ends3 n lub
8	-31	-29	-26	ends3 n man
-3	2	1	-9	ends3 n mes
8	52	4	-3	ends3 n nal
-12	6	-12	-8	ends3 n nce
15	-24	-19	-14	ends3 n ner
25	42	14	3	ends3 n nes
37	6	3	7	ends3 n ney
-1	-9	35	-4	ends3 n nty
4	-7	35	-15	ends3 n oad
10	-13	20	1	ends3 n ock
1	40	-8	-8	ends3 n ons
20	19	21	-10	ends3 n ood
15	34	-3	17	ends3 n ord
-3	23	24	0	ends3 n ork
-8	21	4	-18	ends3 n ort
-23	-5	-20	-5	ends3 n ory
6	21	-12	-18	ends3 n rce
28	48	0	28	ends3 n rds
7	42	-8	-10	ends3 n rty
0	16	50	9	ends3 n s
18	1	21	-4	ends3 n sey
1	41	13	5	ends3 n sia
23	-26	-19	-15	ends3 n son
-2	18	-11	-9	ends3 n tee
8	2	14	-15	ends3 n ter
0	10	15	3	ends3 n tes
19	-5	0	-8	ends3 n ton
11	42	21	33	ends3 n use
10	42	-2	-3	ends3 n ute
-6	-15	9	26	ends3 n val
-1	1	-5	-22	ends3 n ver
14	-29	-26	14	ends3 n war
-1	-1	34	-16	ends3 n way
-24	-19	-28	-29	first air
7	35	-3	-7	first alliance
-1	-1	24	-3	first bank
-20	-20	-20	-30	first best
43	-4	-4	-3	first bill
-4	21	8	-10	first black
-12	11	-1	-16	first blue
35	0	0	4	first bob
11	35	10	8	first bowling
-5	-10	17	-15	first city
0	1	0	11	first classic
6	14	3	20	first cold
-6	0	-15	-17	first communist
17	37	9	5	first conservative
14	36	5	3	first council
14	41	4	4	first democratic
-7	-19	-19	-7	first first
-20	-10	-22	-19	first foreign
36	-1	0	1	first frank
-13	-7	-17	-19	first free
-22	-29	-25	-5	first good
13	38	-3	1	first green
-21	-28	-26	-30	first happy
33	-1	-1	0	first harry
-18	-12	-23	-23	first home
2	-5	-17	7	first house
14	28	17	2	first international
34	14	-2	1	first james
9	25	2	0	first league
6	25	-6	-8	first legislative
12	30	4	11	first liberal
-12	-23	-13	9	first live
29	21	-2	1	first mark
39	-1	0	5	first mike
-4	7	-8	-11	first national
-4	16	6	9	first new
9	1	21	7	first north
-1	-9	25	-9	first northern
-1	-1	6	-2	first old
7	21	4	-3	first party
29	0	4	4	first peter
7	33	0	-2	first popular
16	47	14	11	first progressive
10	33	11	27	first red
11	31	3	4	first reform
33	2	6	3	first rob
15	6	43	33	first royal
0	17	28	3	first sierra
-18	-15	-23	-24	first social
10	27	3	3	first socialist
6	3	56	9	first south
-9	8	15	-11	first state
12	44	9	10	first supreme
-20	-27	-30	-28	first temple
17	20	31	0	first union
7	25	36	-3	first united
12	24	8	-4	first university
4	20	0	-4	first us
-16	-19	-24	-5	first war
-4	5	15	-17	first west
6	16	29	4	first western
-16	11	10	-15	first white
-14	-6	-29	2	first world
5	0	9	13	gap< 0
-44	-38	-46	-25	gap< 1
-8	-17	-13	13	gap< 10
-10	-13	-7	-34	gap< 16
17	8	0	-2	gap< 18
34	29	34	25	gap< 2
17	64	13	-13	gap< 32
-38	-25	-40	-38	gap< 4
-11	-14	-35	-28	gap< 512
-15	-30	-24	-36	gap< 514
-17	-38	-29	-11	gap< 520
15	-13	-10	-11	gap< 528
38	1	0	4	gap< 544
10	20	-9	-10	gap< 576
-27	1	-28	-7	gap< 64
33	51	12	25	gap< 66
-45	-43	-56	-3	gap< 8
-3	-5	-5	-9	gap< <
-6	-4	-9	-14	gap> 0
-59	-42	-41	-50	gap> 1
-1	-20	-18	-19	gap> 10
10	9	-7	20	gap> 16
-17	-27	-17	19	gap> 18
21	35	28	41	gap> 2
20	15	15	26	gap> 32
15	11	5	17	gap> 34
-41	-62	-35	-57	gap> 4
-9	-14	-11	21	gap> 48
-20	-37	-24	-14	gap> 512
-25	-7	-26	-31	gap> 514
-15	-9	-32	-41	gap> 516
40	2	0	-2	gap> 520
29	16	6	6	gap> 544
-14	15	-21	-18	gap> 576
4	13	-1	1	gap> 64
6	26	18	-6	gap> 66
-31	-4	-19	-22	gap> 8
-15	-8	-7	1	l1 0
-11	-15	-2	-19	l1 1 0
-1	-12	-10	-12	l1 1 <
-3	-4	7	-2	l1 1 Name
-7	1	3	-29	l1 1 a
17	21	5	17	l1 1 about
1	-1	31	3	l1 1 across
17	11	12	-6	l1 1 after
22	9	24	-5	l1 1 against
14	15	9	8	l1 1 ago
-9	-14	-24	-26	l1 1 all
-15	-4	-9	3	l1 1 an
-7	-9	4	12	l1 1 and
-14	-17	-3	7	l1 1 another
10	1	1	3	l1 1 apparently
-21	-6	-1	2	l1 1 are
-1	-2	18	2	l1 1 around
10	-1	-6	0	l1 1 artillery
-9	-10	-7	-15	l1 1 as
4	23	-2	4	l1 1 association
10	9	12	-9	l1 1 at
11	1	4	4	l1 1 awarding
-2	31	-5	-3	l1 1 band
-2	-7	13	-3	l1 1 base
-12	-28	-14	-30	l1 1 be
12	-2	10	3	l1 1 before
5	-3	16	-2	l1 1 between
12	-5	2	3	l1 1 both
-10	-19	7	-10	l1 1 breaking
17	-4	-2	0	l1 1 brother
6	18	3	-18	l1 1 by
2	15	-4	24	l1 1 called
22	-1	2	3	l1 1 calls
-1	1	23	-1	l1 1 central
-12	-4	-1	-5	l1 1 connects
-2	0	29	1	l1 1 county
-28	-30	-34	-28	l1 1 d
10	-1	-6	0	l1 1 defeated
1	0	10	3	l1 1 demanding
10	3	3	3	l1 1 despite
7	0	-1	2	l1 1 diner
7	-1	0	1	l1 1 discharge
-3	13	6	0	l1 1 east
12	-25	-18	-1	l1 1 election
7	1	2	1	l1 1 end
5	0	-1	1	l1 1 fair
3	4	32	7	l1 1 festival
-10	-17	-6	16	l1 1 first
4	22	7	7	l1 1 follow
2	16	7	-21	l1 1 for
22	1	32	-1	l1 1 from
-28	-35	-30	-34	l1 1 his
2	-5	8	-2	l1 1 however
35	3	20	7	l1 1 if
-23	-24	3	-5	l1 1 in
19	17	11	-4	l1 1 include
10	-5	-12	-13	l1 1 including
14	0	13	3	l1 1 independence
10	-1	-6	0	l1 1 interrupt
5	-12	13	-11	l1 1 into
9	-2	-18	0	l1 1 is
8	-15	-14	-12	l1 1 it
-11	-9	32	-2	l1 1 jobs
6	1	0	2	l1 1 knocked
6	-4	9	1	l1 1 later
10	5	1	3	l1 1 league
0	13	18	1	l1 1 left
3	11	-1	20	l1 1 like
16	20	13	4	l1 1 live
11	1	4	4	l1 1 month
9	16	14	4	l1 1 morning
-35	-37	-35	-36	l1 1 my
19	0	2	4	l1 1 name
7	-1	0	1	l1 1 navy
0	-2	31	-4	l1 1 near
-8	9	-11	-16	l1 1 new
-8	-9	-7	-19	l1 1 news
1	0	11	1	l1 1 north
23	21	11	3	l1 1 now
2	-10	21	-6	l1 1 of
4	7	-13	-16	l1 1 off
8	-2	-4	1	l1 1 offends
4	12	4	-18	l1 1 on
4	-8	-26	-30	l1 1 or
-18	0	-16	-19	l1 1 our
-10	-14	-8	-16	l1 1 outside
10	4	23	-12	l1 1 over
3	36	0	3	l1 1 party
-7	-22	-21	-20	l1 1 president
6	1	0	2	l1 1 prime
6	1	0	2	l1 1 protege
6	-1	-1	0	l1 1 provided
10	-1	-6	0	l1 1 provisions
7	-1	0	1	l1 1 putting
5	1	1	2	l1 1 quarters
5	2	1	17	l1 1 ring
-9	6	14	-14	l1 1 s
-19	8	-15	-22	l1 1 say
22	31	18	3	l1 1 says
5	2	1	2	l1 1 show
5	1	1	2	l1 1 sibling
2	-6	8	-4	l1 1 since
7	-1	0	1	l1 1 skill
1	1	9	2	l1 1 south
4	-3	16	4	l1 1 southbound
6	1	0	2	l1 1 staggered
-1	-1	12	-1	l1 1 street
7	1	2	1	l1 1 surgery
6	-1	-1	0	l1 1 taught
6	18	14	8	l1 1 tells
-3	-32	-10	-25	l1 1 that
-12	-5	-10	-7	l1 1 the
-9	7	8	-13	l1 1 then
6	-1	-1	0	l1 1 thirteen
-3	-1	13	-2	l1 1 throughout
5	9	-6	-7	l1 1 time
6	21	6	6	l1 1 to
-21	9	-20	-29	l1 1 two
15	3	2	28	l1 1 under
0	-5	-11	-22	l1 1 via
-32	-14	-2	-19	l1 1 video
7	1	2	1	l1 1 violated
-11	-14	0	9	l1 1 was
-11	4	-4	-9	l1 1 watch
4	23	11	0	l1 1 were
15	1	1	2	l1 1 what
22	-3	4	5	l1 1 when
35	1	-1	3	l1 1 while
-10	-16	-15	-12	l1 1 whom
28	24	22	-2	l1 1 with
-17	8	-14	-13	l1 1 won
9	9	17	20	l1 1 years
-10	-14	-13	-11	l1 1 young
-12	3	5	-5	l1 1000 0
4	-8	0	-7	l1 1000 <
14	12	19	15	l1 1000 Name
-8	-3	7	-22	l1 1000 a
17	7	3	15	l1 1000 about
22	2	21	4	l1 1000 after
7	3	19	-7	l1 1000 against
-4	-10	2	18	l1 1000 an
-19	-1	13	15	l1 1000 and
-9	-10	3	13	l1 1000 another
10	1	1	3	l1 1000 apparently
-1	-3	15	2	l1 1000 around
10	-1	-6	0	l1 1000 artillery
16	21	27	12	l1 1000 as
4	23	-2	4	l1 1000 association
9	14	23	-4	l1 1000 at
-2	-7	13	-3	l1 1000 base
9	-1	10	3	l1 1000 before
5	-3	14	-2	l1 1000 between
5	6	17	6	l1 1000 both
0	0	-1	-21	l1 1000 by
-12	-4	-1	-5	l1 1000 connects
10	-1	-6	0	l1 1000 defeated
6	1	0	2	l1 1000 despite
7	0	-1	2	l1 1000 diner
7	-1	0	1	l1 1000 discharge
-3	13	6	0	l1 1000 east
17	-14	-12	-14	l1 1000 election
3	3	28	6	l1 1000 festival
5	-2	4	30	l1 1000 first
3	0	6	-20	l1 1000 for
17	8	39	5	l1 1000 from
2	-5	8	-2	l1 1000 however
-21	-22	2	-2	l1 1000 in
14	0	13	3	l1 1000 independence
10	-1	-6	0	l1 1000 interrupt
0	-1	30	0	l1 1000 into
-4	-8	-19	-2	l1 1000 is
-4	-2	39	4	l1 1000 jobs
6	1	0	2	l1 1000 knocked
6	-4	9	1	l1 1000 later
10	5	1	3	l1 1000 league
2	15	13	0	l1 1000 left
7	-1	0	1	l1 1000 navy
0	-2	31	-4	l1 1000 near
1	0	11	1	l1 1000 north
12	-3	30	-9	l1 1000 of
-15	-12	-7	-31	l1 1000 on
6	9	-10	-16	l1 1000 or
-27	-3	14	-20	l1 1000 over
3	36	0	3	l1 1000 party
6	1	0	2	l1 1000 prime
6	1	0	2	l1 1000 protege
6	-1	-1	0	l1 1000 provided
10	-1	-6	0	l1 1000 provisions
7	-1	0	1	l1 1000 putting
5	2	1	17	l1 1000 ring
-1	15	23	-4	l1 1000 s
16	23	16	-5	l1 1000 says
7	-1	0	1	l1 1000 skill
1	1	9	2	l1 1000 south
4	-3	16	4	l1 1000 southbound
6	1	0	2	l1 1000 staggered
-1	-1	12	-1	l1 1000 street
6	-1	-1	0	l1 1000 taught
-2	-27	-14	-23	l1 1000 that
-3	-7	-3	-3	l1 1000 the
-11	-2	8	-14	l1 1000 then
6	-1	-1	0	l1 1000 thirteen
-2	-1	10	2	l1 1000 throughout
6	15	4	5	l1 1000 time
-10	-10	9	-25	l1 1000 to
-7	22	-10	-11	l1 1000 two
1	-5	-22	-21	l1 1000 via
-15	-14	-4	8	l1 1000 was
10	1	1	3	l1 1000 what
7	-1	6	3	l1 1000 when
19	13	14	-8	l1 1000 with
4	-17	-15	-13	l1 1001 0
31	-7	17	3	l1 1001 <
-2	-11	-4	-21	l1 1001 Name
32	15	-3	-1	l1 1001 and
-17	-15	-12	-13	l1 1001 as
1	0	10	3	l1 1001 demanding
28	8	45	15	l1 1001 in
7	0	25	6	l1 1001 of
28	4	7	9	l1 1001 president
5	-2	19	-9	l1 1011 0
26	14	11	4	l1 1011 <
-3	-13	15	-11	l1 1011 Name
25	-13	4	-17	l1 1011 and
-6	-26	-22	-25	l1 1011 as
25	0	3	8	l1 1011 at
17	-4	-2	0	l1 1011 brother
5	0	-1	1	l1 1011 calls
-28	-28	-34	-25	l1 1011 d
5	0	-1	1	l1 1011 fair
4	8	4	-11	l1 1011 for
23	-2	9	7	l1 1011 from
8	-2	-4	1	l1 1011 if
-19	-17	13	-11	l1 1011 in
-4	0	8	1	l1 1011 left
8	-2	-4	1	l1 1011 morning
-21	-28	-23	-30	l1 1011 of
8	-2	-4	1	l1 1011 offends
5	1	1	2	l1 1011 quarters
5	1	1	2	l1 1011 sibling
4	-1	13	7	l1 1011 tells
14	0	19	7	l1 1011 that
-33	-12	-8	-37	l1 1011 the
3	9	0	-12	l1 1011 to
5	0	-1	1	l1 1011 whom
8	-2	7	6	l1 1011 with
-13	-26	-15	-30	l1 1100 0
-37	-29	-33	-33	l1 1100 <
-15	-6	-4	-9	l1 1100 Name
-36	-39	-40	-33	l1 1100 a
11	1	4	4	l1 1100 ago
-14	5	-12	-16	l1 1100 an
-28	-9	-11	5	l1 1100 and
-22	-4	-22	-18	l1 1100 at
11	1	4	4	l1 1100 awarding
7	1	2	1	l1 1100 despite
7	1	2	1	l1 1100 end
9	26	11	10	l1 1100 follow
1	24	8	-6	l1 1100 for
-23	-2	1	-18	l1 1100 from
-24	-28	-26	-30	l1 1100 his
-25	-16	-14	-33	l1 1100 in
-4	-15	-13	-15	l1 1100 including
-6	-14	-11	-14	l1 1100 it
11	1	4	4	l1 1100 month
-29	-31	-29	-32	l1 1100 my
11	1	4	4	l1 1100 name
-39	-49	-38	-33	l1 1100 news
10	15	-6	-4	l1 1100 now
-23	6	3	6	l1 1100 of
7	27	-5	-4	l1 1100 on
13	16	1	5	l1 1100 says
7	1	2	1	l1 1100 surgery
-29	1	-23	-9	l1 1100 the
11	33	0	22	l1 1100 to
-27	-8	-24	-18	l1 1100 video
7	1	2	1	l1 1100 violated
-16	-22	-14	-17	l1 1100 watch
7	1	2	1	l1 1100 when
13	18	6	-9	l1 1100 with
11	1	4	4	l1 1100 years
18	10	-15	-6	l1 1101 <
-21	-30	-29	-30	l1 1101 Name
5	2	1	2	l1 1101 both
5	2	1	2	l1 1101 show
5	2	1	2	l1 1101 since
11	-6	23	-11	l1 1101 the
5	2	1	2	l1 1101 young
31	2	1	33	l1 1111 <
-3	-5	-5	-9	l1 <
-2	-9	-1	-12	l1 Name
0	1	3	-21	l1 a
28	16	2	12	l1 about
11	-4	28	1	l1 across
8	14	6	-11	l1 after
40	25	24	2	l1 against
14	15	9	8	l1 ago
-12	-16	-29	-30	l1 all
-26	0	-10	-5	l1 an
18	16	10	14	l1 and
-14	-17	-3	7	l1 another
10	1	1	3	l1 apparently
-20	3	-2	1	l1 are
-1	-2	18	2	l1 around
-8	-21	-17	-14	l1 arrived
10	-1	-6	0	l1 artillery
-4	-11	3	3	l1 as
6	24	-3	2	l1 association
-9	16	13	-22	l1 at
11	1	4	4	l1 awarding
4	56	12	6	l1 band
-2	-7	13	-3	l1 base
-12	-28	-14	-30	l1 be
11	13	14	-7	l1 before
9	3	29	-1	l1 between
-13	-12	-7	17	l1 book
12	-2	2	13	l1 both
-5	-3	14	-6	l1 breaking
17	-4	-1	0	l1 brother
18	2	1	-1	l1 but
27	24	7	-11	l1 by
-2	19	-8	25	l1 called
22	-1	2	3	l1 calls
38	-1	4	6	l1 candidate
7	-1	-1	0	l1 capturing
-1	1	23	-1	l1 central
21	0	0	0	l1 chairman
4	-4	16	0	l1 city
28	-1	2	0	l1 colonel
5	26	-1	3	l1 committee
-12	-4	-1	-5	l1 connects
-1	-1	-1	10	l1 continue
-2	0	29	1	l1 county
-4	27	-2	-2	l1 currently
-28	-30	-34	-28	l1 d
18	13	21	-2	l1 day
14	10	-3	1	l1 defeated
1	0	10	3	l1 demanding
28	3	4	7	l1 democrat
12	2	3	4	l1 despite
7	0	-1	2	l1 diner
16	-2	1	3	l1 director
7	-1	0	1	l1 discharge
5	2	5	24	l1 during
-3	13	6	0	l1 east
10	-10	-11	-1	l1 election
18	-3	-1	0	l1 end
7	-1	-3	-1	l1 engineer
16	2	3	2	l1 fact
5	0	-1	1	l1 fair
6	16	-2	3	l1 federation
3	4	32	7	l1 festival
-17	-22	-13	5	l1 first
5	23	7	5	l1 follow
26	2	7	16	l1 following
-5	5	2	-12	l1 for
-16	-1	-1	-9	l1 former
22	0	4	5	l1 founder
16	0	35	1	l1 from
0	10	3	15	l1 future
6	-18	-14	-18	l1 general
-19	-35	-32	-38	l1 get
29	1	1	6	l1 governor
-10	-30	-26	-24	l1 have
-7	-10	-7	9	l1 head
-28	-35	-30	-34	l1 his
13	-4	10	0	l1 however
35	12	22	8	l1 if
-24	-13	3	-6	l1 in
30	23	8	-7	l1 include
13	-8	15	-7	l1 included
12	9	-6	3	l1 including
28	9	1	4	l1 incumbent
14	0	13	3	l1 independence
11	5	3	18	l1 independent
1	21	1	-1	l1 international
10	-1	-6	0	l1 interrupt
0	10	13	-10	l1 into
6	-15	-27	-8	l1 is
7	-3	4	-1	l1 island
-7	-23	-25	-24	l1 it
-4	-25	6	-30	l1 its
-33	-33	11	-24	l1 jobs
-2	24	-3	-7	l1 joined
22	-1	1	3	l1 journalist
21	17	2	4	l1 kill
6	1	0	2	l1 knocked
17	-2	24	-4	l1 later
32	0	0	4	l1 leader
11	20	3	0	l1 league
2	23	16	0	l1 left
7	36	4	22	l1 like
12	16	10	-2	l1 live
15	8	-1	-8	l1 manager
7	4	-10	-14	l1 me
-5	-12	-12	-14	l1 means
15	19	6	-3	l1 member
40	2	2	4	l1 minister
2	6	3	0	l1 modern
11	1	4	4	l1 month
9	16	14	4	l1 morning
-13	-11	-16	0	l1 movement
-46	-46	-48	-49	l1 my
-14	-5	-7	5	l1 n 0
-1	11	7	-1	l1 n <
6	-5	-7	-17	l1 n Name
6	5	4	-6	l1 n a
18	-16	-11	-15	l1 n about
2	8	-14	-8	l1 n after
32	22	2	1	l1 n against
-12	-8	-14	-16	l1 n all
-16	6	-3	-9	l1 n an
33	36	17	7	l1 n and
9	-8	10	24	l1 n as
-19	14	15	-19	l1 n at
5	42	11	-1	l1 n band
8	5	26	-1	l1 n between
7	0	-1	1	l1 n but
47	35	26	10	l1 n by
28	-4	1	2	l1 n candidate
7	-1	-1	0	l1 n capturing
21	0	0	0	l1 n chairman
28	-1	2	0	l1 n colonel
-1	-1	-1	10	l1 n continue
-4	27	-2	-2	l1 n currently
14	12	0	-2	l1 n defeated
15	1	1	1	l1 n democrat
16	-2	1	3	l1 n director
5	2	5	24	l1 n during
12	22	15	0	l1 n election
7	-1	-3	-1	l1 n engineer
9	-1	0	0	l1 n fact
-17	-17	-15	-12	l1 n for
13	26	21	19	l1 n former
22	0	4	5	l1 n founder
-9	-1	18	-2	l1 n from
-1	-1	-1	10	l1 n future
33	0	3	-2	l1 n general
16	0	0	2	l1 n governor
1	-9	-7	-8	l1 n have
18	-1	3	1	l1 n however
-16	6	1	-8	l1 n in
22	13	-4	-4	l1 n include
26	0	-2	1	l1 n included
3	10	-3	5	l1 n including
28	9	1	4	l1 n incumbent
3	18	2	0	l1 n international
-5	17	3	-7	l1 n into
-2	-26	-23	-30	l1 n is
7	-3	4	-1	l1 n island
-22	-16	-24	-24	l1 n it
-28	-32	-34	-31	l1 n jobs
22	-1	1	3	l1 n journalist
29	-2	0	1	l1 n leader
2	20	0	-4	l1 n league
2	20	2	-1	l1 n left
5	33	4	-4	l1 n like
1	-8	-3	-10	l1 n live
7	0	-1	1	l1 n means
15	19	6	-3	l1 n member
26	-1	-1	0	l1 n minister
-31	-34	-37	-38	l1 n my
6	-20	-10	-21	l1 n named
-24	-16	-13	-32	l1 n new
11	-8	-1	-10	l1 n news
1	7	-2	4	l1 n of
-11	-16	11	-2	l1 n on
5	21	19	18	l1 n or
5	-8	20	8	l1 n over
-15	11	-19	-19	l1 n party
-1	-1	-1	10	l1 n play
14	3	6	21	l1 n post
26	3	3	4	l1 n president
6	-1	21	1	l1 n reached
23	2	3	3	l1 n republican
10	18	8	10	l1 n s
32	12	13	6	l1 n says
32	4	2	1	l1 n senator
-9	-12	-18	-10	l1 n since
24	-3	10	1	l1 n supported
13	26	1	-4	l1 n supporting
17	9	-5	13	l1 n that
-8	10	15	18	l1 n the
-19	-26	-1	-27	l1 n this
-1	4	19	9	l1 n to
0	21	8	-2	l1 n today
9	0	-14	-12	l1 n video
7	-1	-1	0	l1 n warlords
-2	-21	-22	-6	l1 n was
19	22	1	1	l1 n were
32	21	10	4	l1 n when
19	5	3	9	l1 n while
-13	12	-15	-14	l1 n with
-15	-22	-10	-6	l1 n000 0
-32	-23	5	-16	l1 n000 <
13	-1	7	-20	l1 n000 Name
-8	21	0	6	l1 n000 a
15	7	0	1	l1 n000 against
52	43	17	5	l1 n000 and
-12	-17	-5	8	l1 n000 as
-15	14	1	-17	l1 n000 at
31	19	22	-4	l1 n000 by
7	-1	-1	0	l1 n000 capturing
-1	-1	-1	10	l1 n000 continue
4	1	3	22	l1 n000 during
-16	11	-8	-12	l1 n000 for
-7	-14	18	-16	l1 n000 from
-1	-1	-1	10	l1 n000 future
7	-1	-1	0	l1 n000 however
13	35	53	5	l1 n000 in
-1	-2	5	-1	l1 n000 including
16	9	9	8	l1 n000 of
-3	-21	-5	0	l1 n000 on
9	-2	-4	24	l1 n000 or
-13	2	-18	-19	l1 n000 party
-1	-1	-1	10	l1 n000 play
9	1	-4	8	l1 n000 since
0	15	22	36	l1 n000 the
-15	13	29	2	l1 n000 to
7	-1	-1	0	l1 n000 warlords
-17	13	-6	-15	l1 n000 with
-1	0	-10	-19	l1 n001 <
29	30	30	-1	l1 n001 Name
18	22	-5	-6	l1 n001 and
15	0	12	2	l1 n001 for
-1	-3	35	2	l1 n001 in
26	1	33	2	l1 n001 of
8	32	-3	20	l1 n001 the
19	25	-3	0	l1 n001 with
36	-2	-4	-6	l1 n010 0
60	-15	2	1	l1 n010 <
23	-11	-9	-6	l1 n010 Name
21	-25	13	-6	l1 n010 and
27	1	-1	1	l1 n010 as
32	-13	-5	0	l1 n010 by
24	-5	0	2	l1 n010 candidate
16	2	1	3	l1 n010 director
7	-1	-3	-1	l1 n010 engineer
22	-2	0	-3	l1 n010 general
22	-1	1	3	l1 n010 journalist
18	-1	0	-1	l1 n010 leader
16	-4	0	-1	l1 n010 minister
30	20	-4	3	l1 n010 of
18	2	1	2	l1 n010 president
12	21	1	0	l1 n010 the
42	3	-4	0	l1 n010 to
17	23	11	11	l1 n010 video
26	-4	0	1	l1 n010 when
-8	-7	-21	-18	l1 n010 with
31	1	1	2	l1 n011 0
48	13	9	8	l1 n011 <
17	8	-3	4	l1 n011 Name
15	3	-11	-6	l1 n011 and
21	-2	-3	-4	l1 n011 as
28	-13	-1	1	l1 n011 by
13	-2	-1	-1	l1 n011 candidate
22	-3	0	2	l1 n011 election
13	1	2	2	l1 n011 leader
23	2	5	8	l1 n011 news
22	19	-5	3	l1 n011 of
12	-1	0	0	l1 n011 president
32	-7	-4	-8	l1 n011 to
32	-7	-1	3	l1 n011 with
-22	2	-2	11	l1 n100 0
-6	20	-2	-1	l1 n100 <
-14	-12	-24	-11	l1 n100 Name
-13	-1	8	-4	l1 n100 a
-12	-8	-14	-16	l1 n100 all
-25	27	3	4	l1 n100 and
9	12	18	26	l1 n100 as
-16	4	6	-16	l1 n100 at
8	34	10	1	l1 n100 band
4	36	14	4	l1 n100 by
-37	-35	-24	-12	l1 n100 for
13	33	21	5	l1 n100 former
-13	6	5	6	l1 n100 from
-13	3	-14	3	l1 n100 in
-10	12	-9	4	l1 n100 including
3	18	2	0	l1 n100 international
-22	-27	-27	-27	l1 n100 jobs
2	20	0	-4	l1 n100 league
2	20	2	-1	l1 n100 left
-1	14	0	-7	l1 n100 member
-23	-20	-12	-28	l1 n100 new
-16	-1	-11	-11	l1 n100 of
-20	-8	2	-29	l1 n100 on
0	26	-4	-3	l1 n100 or
2	18	1	2	l1 n100 party
6	-1	21	1	l1 n100 reached
-8	-8	9	10	l1 n100 s
13	26	1	-4	l1 n100 supporting
-1	9	-5	12	l1 n100 that
0	9	11	4	l1 n100 the
-15	-3	16	0	l1 n100 to
0	21	8	-2	l1 n100 today
0	-8	-17	-14	l1 n100 video
-18	10	-1	-3	l1 n100 with
-10	6	-4	5	l1 n101 <
10	7	11	-6	l1 n101 Name
-24	-7	-17	-21	l1 n101 in
0	-3	14	15	l1 n101 of
-24	-1	-18	-28	l1 n101 the
26	10	3	37	l1 n101 to
16	10	30	2	l1 n110 <
9	3	-18	-20	l1 n110 Name
16	20	19	-8	l1 n110 and
7	0	-1	1	l1 n110 but
24	13	-3	2	l1 n110 by
7	0	-1	1	l1 n110 fact
8	17	0	-2	l1 n110 for
7	0	-1	1	l1 n110 have
7	0	-1	1	l1 n110 island
7	0	-1	1	l1 n110 means
10	27	15	-4	l1 n110 of
18	-3	-2	2	l1 n110 says
20	0	3	4	l1 n110 that
8	34	46	41	l1 n110 the
40	0	6	3	l1 n111 <
33	-1	0	5	l1 n111 Name
19	2	1	4	l1 name
-6	3	-10	-25	l1 named
7	-1	0	1	l1 navy
0	-2	32	-2	l1 near
-29	-13	-15	-38	l1 new
3	-9	-4	-19	l1 news
-11	-2	-14	-17	l1 no
1	0	11	1	l1 north
23	21	11	3	l1 now
0	-6	14	-2	l1 of
5	5	-6	-13	l1 off
8	-2	-4	1	l1 offends
0	-18	6	-17	l1 old
-3	2	7	-10	l1 on
5	14	7	7	l1 or
-26	-17	-24	8	l1 other
-27	-12	-25	-29	l1 our
-18	-18	-18	-22	l1 outside
8	-6	31	1	l1 over
-3	30	-4	-1	l1 parties
-9	25	-14	-12	l1 party
1	33	5	0	l1 pay
-15	-32	-30	-29	l1 photo
3	30	8	30	l1 play
14	3	6	21	l1 post
0	-19	-18	-15	l1 president
6	1	0	2	l1 prime
6	1	0	2	l1 protege
6	-1	-1	0	l1 provided
10	-1	-6	0	l1 provisions
7	-1	0	1	l1 putting
5	1	1	2	l1 quarters
6	-1	21	1	l1 reached
-9	-27	-27	-26	l1 read
23	2	3	3	l1 republican
5	2	1	17	l1 ring
7	21	21	7	l1 s
-10	7	-15	-22	l1 say
35	35	22	9	l1 says
30	2	26	1	l1 see
32	4	2	1	l1 senator
5	2	1	2	l1 show
5	1	1	2	l1 sibling
-5	-14	-4	-11	l1 since
7	-1	0	1	l1 skill
1	1	9	2	l1 south
4	-3	16	4	l1 southbound
6	1	0	2	l1 staggered
-1	-1	12	-1	l1 street
24	-3	10	1	l1 supported
21	26	-2	-4	l1 supporting
7	1	2	1	l1 surgery
6	-1	-1	0	l1 taught
10	18	15	8	l1 tells
26	16	5	24	l1 than
6	-13	-10	-3	l1 that
-11	5	4	14	l1 the
7	11	12	9	l1 then
15	-3	0	2	l1 thirteen
-22	-31	-6	-31	l1 this
-5	19	3	-15	l1 three
9	22	4	23	l1 through
-2	-1	21	-1	l1 throughout
5	9	-6	-7	l1 time
4	18	14	12	l1 to
7	17	5	-4	l1 today
-24	7	-21	-11	l1 two
20	2	1	28	l1 under
12	9	-8	-7	l1 until
9	-13	4	-10	l1 update
0	-5	-11	-22	l1 via
0	-4	-9	-18	l1 video
7	1	2	1	l1 violated
-10	25	6	-2	l1 vs
7	-1	-1	0	l1 warlords
-12	-25	-21	0	l1 was
-12	-9	-14	-19	l1 watch
17	17	-2	0	l1 week
16	33	14	2	l1 were
7	-14	-12	-11	l1 what
33	15	8	9	l1 when
39	6	0	8	l1 while
-10	-16	-15	-12	l1 whom
5	9	6	-8	l1 will
32	3	4	6	l1 winner
14	27	11	-6	l1 with
-17	8	-14	-13	l1 won
9	9	17	20	l1 years
-4	-16	-15	-15	l1 young
-10	-27	-13	-2	l12 0 0
-6	-17	-19	-35	l12 0 Name
10	11	9	20	l12 0 and
-5	24	6	-7	l12 0 by
-11	-8	12	-6	l12 0 for
-14	-25	-5	-23	l12 0 in
-1	-1	12	-1	l12 0 is
1	0	11	1	l12 0 north
1	0	11	1	l12 0 south
8	36	13	-14	l12 0 the
9	-1	1	0	l12 0 when
-46	-35	-35	-55	l12 < 0
-3	-5	-5	-9	l12 < <
42	20	-12	11	l12 < Name
10	1	1	3	l12 < apparently
-5	-3	14	-6	l12 < breaking
7	0	-1	1	l12 < but
-5	23	-6	-3	l12 < currently
11	0	1	3	l12 < despite
18	-1	3	1	l12 < however
-12	-11	34	-12	l12 < in
-19	-18	25	-9	l12 < jobs
-36	-34	-33	-32	l12 < photo
21	2	5	6	l12 < president
3	-7	7	-4	l12 < since
-12	12	3	-4	l12 < the
9	-13	4	-10	l12 < update
-6	-13	-12	-19	l12 < video
-5	-19	-11	-14	l12 < watch
10	1	1	3	l12 < what
18	19	5	7	l12 < when
14	-11	-7	-3	l12 < with
-37	-14	-10	-32	l12 Name 0
5	-22	-13	-12	l12 Name Name
49	29	35	32	l12 Name and
-32	-32	-28	-30	l12 Name as
-13	-6	19	-10	l12 Name at
-20	2	-10	-13	l12 Name by
5	0	-1	1	l12 Name calls
34	-1	2	5	l12 Name candidate
5	0	-1	1	l12 Name fair
-4	9	15	15	l12 Name for
-11	-2	23	-13	l12 Name from
14	0	1	3	l12 Name governor
-8	1	22	-10	l12 Name in
-20	-22	-24	-21	l12 Name jobs
6	1	0	2	l12 Name knocked
16	-1	0	2	l12 Name leader
10	2	1	3	l12 Name league
5	-3	2	-16	l12 Name news
-18	9	14	-10	l12 Name of
-29	-23	-15	-23	l12 Name on
21	10	24	19	l12 Name or
3	26	2	3	l12 Name party
30	2	5	3	l12 Name president
-1	12	9	4	l12 Name s
27	9	28	6	l12 Name says
-1	-1	12	-1	l12 Name street
12	18	-2	-3	l12 Name supporting
-14	-13	-16	-1	l12 Name the
9	4	18	-5	l12 Name to
10	10	8	-3	l12 Name video
-10	-16	-15	-12	l12 Name whom
-9	12	-10	-9	l12 Name with
-15	-17	-17	-1	l12 a Name
7	0	-1	2	l12 a diner
7	-1	0	1	l12 a skill
6	-1	-1	0	l12 after that
31	13	8	23	l12 after the
10	28	25	21	l12 against the
-2	-7	13	-3	l12 air base
6	-1	-1	0	l12 album before
-12	-4	-1	-5	l12 also connects
4	28	30	0	l12 and 0
-5	-10	-2	-21	l12 and Name
15	-3	-3	0	l12 and defeated
-20	-3	-18	-23	l12 and former
-7	-13	-8	-19	l12 and his
10	2	14	2	l12 and is
10	-1	-6	0	l12 and provisions
6	1	0	2	l12 and ring
-5	24	-16	4	l12 and the
-1	1	17	1	l12 anthem of
7	1	2	1	l12 appeal despite
5	2	1	2	l12 approached both
7	0	-1	2	l12 arrives at
-12	16	-12	-10	l12 as a
-14	-1	-17	-7	l12 as an
-1	3	-8	0	l12 as the
-5	1	35	-2	l12 at Name
7	12	21	10	l12 at the
1	5	-2	-1	l12 athletic association
8	-2	-4	1	l12 away with
-16	-18	3	-16	l12 back to
2	-6	13	-2	l12 based in
-9	-5	-14	-18	l12 before the
-2	-4	6	-2	l12 between 0
8	28	0	-2	l12 between the
3	-3	34	-2	l12 born in
-4	0	8	1	l12 branches to
7	1	2	1	l12 briefs on
-9	-1	-16	-17	l12 by Name
12	31	14	13	l12 by the
-1	-2	5	-1	l12 cathedral in
-12	-4	-1	-5	l12 celebrated in
3	3	19	17	l12 changed to
-12	-4	-1	-5	l12 church of
-3	-4	23	2	l12 city of
10	-1	-6	0	l12 communication between
2	2	21	1	l12 connected to
23	4	14	25	l12 constituency of
1	-3	-1	15	l12 convention Name
7	1	2	1	l12 counsels for
11	1	4	4	l12 count on
-1	-2	5	-1	l12 countryside including
-4	0	8	1	l12 daily from
11	1	4	4	l12 dawn on
8	11	1	1	l12 democratic party
7	0	-1	2	l12 discovers that
-1	-1	26	1	l12 district of
7	0	-1	1	l12 do says
-8	-29	-30	4	l12 during the
-3	-3	13	0	l12 east of
-1	-5	-1	18	l12 edition of
7	-1	-1	0	l12 effectively capturing
1	5	-2	-1	l12 end the
-4	0	8	1	l12 extended to
-4	0	8	1	l12 extension to
11	-15	-13	-16	l12 federal election
1	7	-3	1	l12 federation party
3	4	32	7	l12 film festival
7	0	-1	2	l12 first however
-4	0	8	1	l12 first left
10	1	1	3	l12 first time
-5	18	16	0	l12 for Name
-12	-18	-17	-14	l12 for a
-10	20	-2	-4	l12 for the
-5	5	-14	-18	l12 form the
10	31	-3	-4	l12 foundation the
16	5	-1	4	l12 founded by
-12	-14	19	-10	l12 from Name
22	30	19	20	l12 from the
6	1	0	2	l12 fun of
14	13	1	18	l12 general election
0	-1	7	0	l12 gig in
-28	-28	-34	-25	l12 gusto d
11	1	4	4	l12 gutting news
7	1	2	1	l12 had violated
5	2	1	2	l12 heads since
7	-1	-1	0	l12 help from
22	3	6	3	l12 his brother
6	1	0	2	l12 his prime
-2	-3	18	2	l12 history of
7	17	4	0	l12 however the
-12	-4	-1	-5	l12 importance of
21	-10	-2	3	l12 in 0
0	4	36	13	l12 in Name
2	0	-5	10	l12 in both
7	0	-1	1	l12 in fact
-8	3	27	23	l12 in the
1	24	-4	-3	l12 in today
4	20	0	-5	l12 include the
-1	20	-4	1	l12 including the
10	-1	-6	0	l12 instructions to
10	-1	-6	0	l12 insufficient artillery
-1	-1	-1	10	l12 into future
5	25	-8	11	l12 into the
5	-10	-1	6	l12 is Name
-4	-2	4	-10	l12 is a
4	-14	12	-15	l12 is the
-12	-4	0	-6	l12 island of
-12	-4	-1	-5	l12 island was
20	5	15	4	l12 it was
6	-1	-1	0	l12 jack provided
1	0	11	1	l12 junction to
2	-11	12	-18	l12 known as
31	-9	-1	1	l12 led by
4	14	0	-1	l12 led the
10	-1	-6	0	l12 left in
11	23	6	7	l12 liberal party
-1	-2	6	-1	l12 lived in
4	-3	29	3	l12 located in
12	0	3	4	l12 me says
-11	-14	-13	-16	l12 members including
6	1	0	2	l12 minute before
1	0	10	3	l12 monarchy in
-20	-27	-30	-28	l12 monkeys in
-31	-53	-43	-35	l12 more for
10	-1	-6	0	l12 most of
7	15	18	29	l12 moved to
7	-1	0	1	l12 naval discharge
2	0	20	-2	l12 near Name
8	-2	25	0	l12 near the
-1	15	2	1	l12 new Name
8	-2	-4	1	l12 next morning
-4	-1	24	3	l12 north of
-9	8	3	-12	l12 number of
11	1	4	4	l12 obvious now
-7	12	-24	-11	l12 of Name
8	0	18	12	l12 of the
-24	-25	4	-3	l12 on Name
3	-1	10	0	l12 on another
-16	-18	14	-6	l12 on the
7	-1	0	1	l12 order putting
19	1	17	3	l12 out of
5	3	16	16	l12 over the
12	2	20	0	l12 part of
9	-2	38	5	l12 parties in
3	21	-7	-3	l12 parties the
-9	24	-5	1	l12 party and
17	-3	0	0	l12 party candidate
15	17	-4	-13	l12 party the
-20	-5	-18	-10	l12 photo to
9	26	11	10	l12 please follow
4	-3	16	4	l12 pond and
-1	-2	5	-1	l12 population of
11	1	4	4	l12 position now
23	-1	14	0	l12 presidential election
37	3	2	4	l12 prime minister
7	1	2	1	l12 probably end
6	1	0	2	l12 punch to
15	-4	17	4	l12 rebuilt by
6	-1	-1	0	l12 reflected when
8	-2	-4	1	l12 relationship and
1	0	10	3	l12 republic in
-5	-7	14	-1	l12 returned to
2	13	19	5	l12 returns to
11	1	4	4	l12 riders awarding
1	0	11	1	l12 running to
10	5	20	7	l12 saw the
9	3	32	7	l12 school in
18	-7	16	-3	l12 seat of
8	-2	-4	1	l12 see if
7	0	-1	1	l12 shark island
5	0	-1	1	l12 slept with
4	-3	16	4	l12 so southbound
-1	-1	13	1	l12 state of
3	3	19	3	l12 station in
4	-3	16	4	l12 store the
-1	-1	12	-1	l12 street east
24	27	20	19	l12 such as
0	5	-1	-2	l12 system the
-12	-4	-1	-5	l12 testifies that
5	2	1	2	l12 that show
5	20	-1	21	l12 that the
-13	5	-3	9	l12 the 0
2	26	7	28	l12 the Name
0	32	2	-6	l12 the band
-12	-19	-12	10	l12 the first
11	20	20	3	l12 the former
0	5	-1	-2	l12 the league
19	0	2	4	l12 the name
-6	-1	11	-10	l12 the new
5	1	1	2	l12 the quarters
6	1	0	2	l12 the staggered
7	1	2	1	l12 the surgery
-19	-15	-23	-25	l12 the two
8	-2	-4	1	l12 then tells
-14	-15	5	-9	l12 there is
11	1	4	4	l12 this month
1	5	-1	-1	l12 time the
-6	-11	2	-17	l12 to 0
-22	-10	-8	-22	l12 to Name
-1	-1	-1	10	l12 to continue
10	-1	-6	0	l12 to interrupt
2	3	6	28	l12 to play
-19	-25	-10	-34	l12 to the
4	14	0	-1	l12 today the
5	0	-1	1	l12 together and
5	2	1	2	l12 took young
3	-1	10	0	l12 toured the
-3	2	23	4	l12 town of
-1	-2	5	1	l12 transferred to
7	-1	-1	0	l12 troops of
7	-1	-1	0	l12 two warlords
15	-2	2	0	l12 two years
1	0	10	3	l12 ultimatum demanding
7	0	-1	2	l12 up with
7	-1	0	1	l12 us navy
16	47	16	15	l12 username to
0	3	26	2	l12 village of
7	1	2	1	l12 want it
6	19	27	3	l12 was an
-11	1	-20	-17	l12 was in
12	31	4	-2	l12 was the
6	-1	-1	0	l12 was thirteen
7	3	7	-6	l12 watch live
3	35	2	0	l12 when the
4	14	0	-1	l12 where the
7	0	-1	1	l12 which means
8	-2	-4	1	l12 which offends
1	11	1	-1	l12 while the
6	-1	-1	0	l12 who taught
-1	-1	-1	10	l12 winners of
16	29	11	-3	l12 with Name
6	1	0	2	l12 with protege
5	7	-4	5	l12 with the
-24	-29	-29	-3	l12 won the
7	0	-1	1	l12 year have
14	15	9	8	l12 years ago
6	-1	-1	0	l12 years later
3	-1	10	0	l12 yet another
5	1	1	2	l12 younger sibling
5	1	1	2	l12 your brother
-9	-7	-1	2	l2 0
-3	-4	-8	-12	l2 <
2	0	-2	-10	l2 Name
-26	-33	-40	-16	l2 a
36	13	1	15	l2 after
25	31	29	22	l2 against
1	-7	18	-2	l2 air
3	24	-1	4	l2 album
-5	-21	-19	-32	l2 all
-1	24	16	1	l2 alliance
-1	17	2	16	l2 also
9	-8	-5	14	l2 an
-20	0	-12	-8	l2 and
1	0	16	18	l2 anthem
8	0	2	1	l2 appeal
5	2	1	2	l2 approached
-22	-32	-20	-34	l2 are
-16	-24	10	-17	l2 area
7	0	-1	2	l2 arrives
2	12	-8	-4	l2 as
5	19	18	0	l2 association
-13	-9	30	-1	l2 at
1	5	-2	-1	l2 athletic
-6	1	-11	-14	l2 away
-5	-25	2	-19	l2 back
-2	3	-9	-17	l2 band
4	-3	8	17	l2 based
-1	-27	-5	-25	l2 be
-13	6	-2	-5	l2 been
-9	-5	-14	-18	l2 before
-4	13	-8	-10	l2 between
-3	5	13	-6	l2 black
24	-1	31	-1	l2 born
12	17	2	-1	l2 both
-4	0	8	1	l2 branches
7	1	2	1	l2 briefs
3	-3	2	12	l2 but
11	18	-5	6	l2 by
0	-12	3	0	l2 campaign
-1	-2	5	-1	l2 cathedral
-12	-4	-1	-5	l2 celebrated
11	32	6	1	l2 center
7	27	7	3	l2 centre
6	16	22	20	l2 changed
-10	-8	5	-4	l2 church
6	18	16	-9	l2 city
1	31	1	4	l2 coalition
-16	4	-13	-15	l2 come
0	-1	22	-1	l2 comes
10	-1	-6	0	l2 communication
2	2	21	1	l2 connected
27	1	14	25	l2 constituency
-1	-5	8	16	l2 convention
-1	-6	11	-3	l2 corner
7	1	2	1	l2 counsels
11	1	4	4	l2 count
-1	-2	5	-1	l2 countryside
-4	18	-14	-12	l2 current
-8	-3	14	-1	l2 daily
11	1	4	4	l2 dawn
-5	10	18	15	l2 day
19	-1	-1	-1	l2 defeated
11	6	12	1	l2 democratic
14	20	0	2	l2 democrats
-32	-34	-21	-32	l2 development
7	0	-1	2	l2 discovers
-1	-6	28	-2	l2 district
1	-28	-25	-24	l2 do
-3	-4	-13	-3	l2 down
-8	-29	-30	4	l2 during
5	19	25	3	l2 east
-1	-5	-1	18	l2 edition
7	-1	-1	0	l2 effectively
-4	-6	6	3	l2 election
25	21	-1	3	l2 elections
4	25	1	20	l2 end
-4	0	8	1	l2 extended
-4	0	8	1	l2 extension
11	-15	-13	-16	l2 federal
7	18	1	3	l2 federation
7	-16	11	-13	l2 film
5	-19	-13	-11	l2 finally
6	-17	-5	-14	l2 first
6	18	-6	5	l2 for
-5	5	-14	-18	l2 form
-1	-3	11	-1	l2 formed
32	2	2	3	l2 former
8	18	29	-1	l2 found
11	23	16	0	l2 foundation
-13	-20	-7	-20	l2 founded
4	16	18	8	l2 from
-20	-2	-17	-15	l2 front
6	1	0	2	l2 fun
11	4	22	6	l2 future
17	20	4	18	l2 general
0	-1	7	0	l2 gig
1	18	3	6	l2 go
10	30	16	-2	l2 government
-2	12	-17	-14	l2 great
17	16	15	-1	l2 greens
-28	-28	-34	-25	l2 gusto
11	1	4	4	l2 gutting
11	-3	-1	1	l2 had
-11	15	-11	-11	l2 has
3	13	13	-10	l2 have
0	-8	-13	-32	l2 he
-22	-31	-29	-23	l2 head
5	-2	7	2	l2 heads
-6	-12	-17	-14	l2 help
0	-27	-19	-24	l2 him
20	-17	-12	15	l2 his
-7	14	20	-4	l2 history
-5	-18	-20	-16	l2 home
10	-2	-1	-1	l2 honor
0	1	-18	-20	l2 how
7	17	4	0	l2 however
-12	-4	-1	-5	l2 importance
4	-11	23	19	l2 in
2	26	7	-4	l2 include
11	7	-8	-6	l2 included
1	27	-1	2	l2 including
15	0	-1	1	l2 incumbent
10	-1	-6	0	l2 instructions
10	-1	-6	0	l2 insufficient
3	21	25	-2	l2 international
4	17	-8	19	l2 into
21	0	27	5	l2 invasion
-20	-11	10	-22	l2 is
-11	-11	-8	16	l2 island
1	-21	-3	10	l2 it
-28	-32	-11	-27	l2 its
6	-1	-1	0	l2 jack
1	0	11	1	l2 junction
-16	-18	-22	-6	l2 just
2	-11	12	-18	l2 known
7	14	7	3	l2 labour
5	-3	3	1	l2 league
36	-5	-1	5	l2 led
19	6	0	17	l2 left
-24	-24	-24	-8	l2 liberal
16	-11	-2	-11	l2 like
18	19	30	-3	l2 live
-1	-2	6	-1	l2 lived
2	17	19	3	l2 located
-1	-2	12	-14	l2 long
-20	-36	-35	-37	l2 love
-4	-13	-21	-19	l2 made
-4	-29	-5	-19	l2 me
3	-16	3	-17	l2 members
6	1	0	2	l2 minute
1	0	10	3	l2 monarchy
-20	-27	-30	-28	l2 monkeys
-28	-53	-45	-36	l2 more
15	1	4	28	l2 most
8	13	25	30	l2 moved
-13	0	-27	-27	l2 my
9	15	12	7	l2 national
7	-1	0	1	l2 naval
6	0	40	0	l2 near
2	22	-3	-6	l2 new
-14	-2	-7	-14	l2 news
22	12	0	7	l2 next
-8	7	7	-10	l2 night
-16	-18	5	-20	l2 north
37	-2	11	1	l2 not
10	14	-8	-9	l2 now
-6	10	12	-8	l2 number
11	1	4	4	l2 obvious
-18	-11	0	-7	l2 of
-7	-16	18	-4	l2 on
25	-4	14	-9	l2 one
-35	-15	-38	-39	l2 only
-17	-6	-16	-16	l2 operated
-8	13	13	-9	l2 or
19	9	-6	-6	l2 order
-2	14	10	-7	l2 organization
21	-12	10	-7	l2 out
7	19	29	22	l2 over
-14	-17	-2	-18	l2 parish
-1	15	9	4	l2 park
8	-2	17	-4	l2 part
5	38	13	1	l2 parties
24	29	15	-1	l2 party
11	-7	-5	-9	l2 people
-10	6	-14	-5	l2 photo
8	26	3	17	l2 played
-15	16	-10	-14	l2 playing
-13	-5	-12	-13	l2 please
4	-3	16	4	l2 pond
-1	-2	5	-1	l2 population
23	-2	22	7	l2 position
0	-17	-17	-16	l2 president
28	1	14	2	l2 presidential
37	3	2	4	l2 prime
7	1	2	1	l2 probably
2	-2	-15	-17	l2 project
6	1	0	2	l2 punch
6	2	12	21	l2 radio
3	0	19	-1	l2 railroad
17	9	20	2	l2 ran
15	-4	17	4	l2 rebuilt
6	-1	-1	0	l2 reflected
16	-3	-2	1	l2 relationship
-15	10	-8	-17	l2 released
1	0	10	3	l2 republic
-5	-7	14	-1	l2 returned
2	13	19	5	l2 returns
11	1	4	4	l2 riders
1	0	11	1	l2 running
10	5	20	7	l2 saw
-10	-6	-2	-11	l2 says
9	3	32	7	l2 school
23	-5	24	0	l2 seat
29	-2	4	20	l2 second
2	-17	-17	-14	l2 see
7	0	-1	1	l2 shark
0	11	-1	12	l2 since
5	0	-1	1	l2 slept
-24	-25	-3	-16	l2 so
30	4	26	5	l2 song
9	3	10	1	l2 state
-16	-4	-1	-13	l2 station
7	1	24	5	l2 store
6	-1	11	0	l2 street
24	27	20	19	l2 such
-3	-6	17	0	l2 system
-15	-8	-15	-16	l2 team
28	6	12	-1	l2 temple
-12	-4	-1	-5	l2 testifies
4	14	18	15	l2 that
-31	-6	-12	-3	l2 the
20	17	0	-1	l2 then
17	10	-2	-4	l2 there
21	10	12	0	l2 third
-17	-18	-28	-10	l2 this
11	22	0	13	l2 three
-9	7	4	-11	l2 through
20	34	4	6	l2 time
-18	-20	-24	-19	l2 to
7	6	-15	-17	l2 today
4	13	0	1	l2 together
5	-2	10	4	l2 took
3	-1	17	-4	l2 tour
3	-1	10	0	l2 toured
-3	2	23	4	l2 town
-1	0	21	1	l2 transferred
6	-3	10	-6	l2 troops
4	-15	-12	-11	l2 two
1	0	10	3	l2 ultimatum
19	0	2	27	l2 under
-1	23	-1	17	l2 union
9	29	2	8	l2 united
16	24	1	-9	l2 up
-18	-22	-11	-27	l2 us
16	47	16	15	l2 username
-25	-25	-5	-25	l2 via
31	-1	0	4	l2 vice
30	19	2	2	l2 victory
2	2	24	22	l2 village
2	14	-1	-1	l2 want
-16	-19	7	-18	l2 war
12	34	1	23	l2 was
-4	-12	11	-17	l2 watch
3	-4	22	1	l2 way
13	37	13	2	l2 were
2	-9	7	-10	l2 west
9	33	7	1	l2 when
4	14	0	-1	l2 where
7	-7	12	24	l2 which
1	11	1	-1	l2 while
5	-3	-14	16	l2 who
15	18	-6	-6	l2 why
-1	-1	-1	10	l2 winners
28	25	15	15	l2 with
-11	-30	-29	-3	l2 won
3	26	20	-2	l2 work
4	21	14	5	l2 workers
28	-3	-1	1	l2 works
5	14	19	6	l2 world
10	-9	13	-8	l2 would
9	10	13	12	l2 year
2	3	11	-7	l2 years
3	-1	10	0	l2 yet
-1	-9	-12	-6	l2 younger
-8	-18	-9	-15	l2 your
-5	40	2	1	last 1 apple
4	47	9	4	last 1 arsenal
-31	-29	-26	-23	last 1 back
-14	-14	-11	-11	last 1 beat
-28	-30	-27	-29	last 1 best
-35	-38	-39	-33	last 1 big
35	1	-2	4	last 1 bush
8	-2	1	-2	last 1 carder
0	-13	-12	-15	last 1 carter
-29	-31	-25	-24	last 1 check
-8	-18	30	-8	last 1 china
-20	-19	-15	-7	last 1 cup
-34	-35	-35	-30	last 1 currently
-27	-27	-28	-29	last 1 dad
-17	-25	-21	-29	last 1 era
-26	-30	-23	-22	last 1 feeling
-24	-25	-25	-21	last 1 flight
-24	-22	-20	-18	last 1 follow
-30	-38	-25	-26	last 1 getting
-31	-35	-26	-23	last 1 good
-16	-16	-13	-13	last 1 goodnight
-30	-33	-27	-26	last 1 got
-24	-19	-21	-30	last 1 government
-24	-25	-24	-21	last 1 great
3	53	12	4	last 1 guardian
-40	-49	-39	-38	last 1 happy
48	5	12	9	last 1 harper
-38	-40	-31	-33	last 1 hate
-23	-27	-24	-29	last 1 hot
4	36	5	4	last 1 independent
-26	-27	-25	-24	last 1 jobs
11	23	10	-3	last 1 league
-21	-27	-19	-20	last 1 live
-30	-25	-21	-21	last 1 look
-25	-28	-21	-20	last 1 looking
-39	-28	-25	-25	last 1 love
-28	-26	-16	-16	last 1 man
-24	-31	-22	-21	last 1 morning
-31	-34	-25	-24	last 1 need
-37	-40	-33	-32	last 1 new
-37	-30	-29	-27	last 1 nice
-36	-37	-35	-32	last 1 official
-35	-43	-48	-35	last 1 parliament
0	22	38	-1	last 1 pentagon
13	-3	3	2	last 1 player
-26	0	-20	-20	last 1 police
-16	-18	-21	-15	last 1 rain
15	9	26	6	last 1 reading
-29	-31	-29	-24	last 1 ready
-26	-25	-27	-22	last 1 really
-6	21	-23	-14	last 1 senate
-32	-32	-24	-26	last 1 stay
-29	-27	-24	-24	last 1 take
-38	-39	-36	-33	last 1 think
-30	-33	-29	-24	last 1 time
7	37	-1	8	last 1 times
-23	-25	-22	-23	last 1 top
-11	45	-7	-10	last 1 twitter
-23	-22	-20	-16	last 1 want
-26	-30	-22	-22	last 1 watching
4	30	-7	6	last n action
17	55	5	8	last n airlines
6	32	14	2	last n airport
22	67	-1	-3	last n alliance
10	22	-6	29	last n army
6	32	1	-3	last n assembly
18	63	-9	-7	last n association
16	44	3	-3	last n bank
-17	-27	-18	-21	last n birthday
-16	-16	-25	-28	last n board
-3	-18	-18	-18	last n brown
24	0	1	3	last n bush
-21	-26	-24	24	last n campaign
9	17	42	-2	last n center
12	20	38	-1	last n centre
10	20	22	9	last n city
8	36	0	-2	last n club
7	28	25	1	last n college
-2	18	-11	-9	last n committee
-13	8	-24	-23	last n council
3	-17	45	-4	last n county
14	54	12	14	last n court
-8	-5	-12	-8	last n cup
-27	-41	-39	-15	last n day
13	19	3	43	last n democrats
-18	-11	-24	-33	last n design
-14	-7	2	-22	last n division
8	-7	47	-5	last n empire
16	36	1	-2	last n fame
15	37	5	3	last n federation
-7	-16	-18	23	last n festival
0	21	-12	-19	last n force
14	39	6	3	last n forces
31	3	5	5	last n ford
-17	-4	-25	-28	last n forum
7	45	-10	-8	last n foundation
8	16	18	1	last n front
-13	1	-21	-20	last n fund
-14	-4	-17	-9	last n games
-26	-7	-17	-26	last n green
11	47	0	6	last n greens
36	34	14	9	last n hall
12	14	36	-3	last n hospital
10	41	26	34	last n house
10	42	-2	-3	last n institute
11	48	6	-3	last n international
7	-3	25	3	last n island
3	-1	12	-4	last n jersey
-13	-24	7	-19	last n kingdom
1	13	-16	-17	last n league
4	30	1	20	last n left
15	27	-1	15	last n movement
-8	11	-15	-15	last n news
-1	19	7	-1	last n park
7	41	-8	-10	last n party
8	0	-1	0	last n player
10	1	38	-10	last n railroad
10	45	1	-1	last n records
-19	-10	-19	-28	last n report
-4	-3	-19	-18	last n rights
12	-4	48	8	last n river
-5	-14	11	-15	last n road
-3	-20	-20	-4	last n rock
-20	-27	-30	-28	last n run
2	37	-4	-2	last n school
6	24	-6	-8	last n sciences
34	-1	3	5	last n smith
9	41	-4	-8	last n society
-13	5	-22	-16	last n state
8	-19	27	-14	last n states
23	0	21	0	last n street
13	13	38	-6	last n union
12	48	9	5	last n united
2	39	-7	-4	last n university
-5	-28	-28	16	last n war
-24	-37	-32	-33	last n year
-6	-3	0	-5	lists 1 00000000
-2	-14	16	9	lists 1 00001000
-12	12	51	6	lists 1 00010000
23	8	-6	-6	lists 1 00100001
-18	-18	19	-7	lists 1 00110001
28	-11	-5	-21	lists 1 01100001
0	4	19	-4	lists 1 01110001
-31	-3	-39	-25	lists 1 10000010
-4	-11	17	-6	lists 1 10010010
40	-2	-1	-22	lists 1 10100011
49	-3	-3	34	lists 1 11100011
-2	5	10	15	lists n 00000000
33	26	10	24	lists n 00000001
-19	17	14	16	lists n 00000010
-3	-37	1	-42	lists n 00000011
1	-3	12	21	lists n 00001010
-5	-6	43	3	lists n 00010000
8	0	32	-2	lists n 00010010
8	2	-31	-28	lists n 00100000
8	-1	13	-15	lists n 00100001
-7	28	30	20	lists n 00100010
-9	-4	19	1	lists n 00110001
57	4	0	3	lists n 01100000
54	7	3	4	lists n 01100001
34	30	35	31	lists n 01100010
62	21	27	16	lists n 01100011
-46	-7	-10	-22	lists n 10000000
-9	21	-18	-18	lists n 10000001
-51	-27	-49	-40	lists n 10000010
-26	15	-19	-6	lists n 10000011
3	25	16	6	lists n 10001011
1	-20	39	0	lists n 10010000
-6	-13	32	-2	lists n 10010001
6	-5	22	3	lists n 10010010
30	-7	-18	2	lists n 10100000
41	19	15	5	lists n 10100001
23	17	15	10	lists n 10100010
37	23	7	19	lists n 11100000
25	21	20	7	lists n 11100001
30	5	-1	8	lists n 11100010
35	3	5	8	lists n 11100011
-14	-8	-16	21	lr 0 _ 0
-26	-13	-31	-2	lr 0 _ >
-23	-20	-8	-47	lr 0 _ Name
1	1	20	2	lr 0 _ agent
-25	-23	-24	1	lr 0 _ and
10	1	1	3	lr 0 _ assisted
10	1	1	3	lr 0 _ became
3	16	10	4	lr 0 _ had
1	16	-14	6	lr 0 _ in
-9	-12	-11	-14	lr 0 _ joined
10	1	1	3	lr 0 _ published
6	-1	-1	0	lr 0 _ started
-5	0	12	-10	lr 0 _ was
-7	-13	-8	-19	lr 0 _ which
-17	7	-13	-15	lr 0 _ won
0	-14	-32	1	lr < _ 0
-52	-66	-54	-54	lr < _ >
2	-6	-6	-11	lr < _ Name
-29	-23	-14	-36	lr < _ a
-18	-23	-16	-17	lr < _ about
2	-3	8	0	lr < _ added
-17	-18	-15	-14	lr < _ all
27	6	9	4	lr < _ also
7	-5	-10	-4	lr < _ and
-2	28	-2	16	lr < _ are
15	-7	-6	1	lr < _ army
-39	-36	-23	-27	lr < _ as
-18	-29	-10	-24	lr < _ at
10	2	1	3	lr < _ attended
8	3	8	-2	lr < _ became
-6	-22	-20	-13	lr < _ been
-1	-14	-8	-9	lr < _ began
8	-2	-4	1	lr < _ believes
32	-3	-2	1	lr < _ born
-33	-32	-32	-27	lr < _ by
-1	-5	-2	18	lr < _ cabinet
11	-9	9	-7	lr < _ can
-10	-11	-9	-9	lr < _ car
-9	-11	-9	-9	lr < _ cars
-2	-4	6	-2	lr < _ coach
4	-3	16	4	lr < _ design
19	20	8	10	lr < _ finished
5	1	6	3	lr < _ first
-13	-5	3	-11	lr < _ for
-18	-17	-13	-14	lr < _ forward
-4	-22	-3	4	lr < _ from
3	32	7	3	lr < _ front
6	1	0	2	lr < _ gained
1	-16	-8	-7	lr < _ gets
-25	-29	-25	-24	lr < _ got
10	12	2	4	lr < _ had
42	18	16	10	lr < _ has
-25	-4	-20	-20	lr < _ have
-23	-1	-19	-17	lr < _ how
-21	-9	-14	-21	lr < _ in
25	28	31	53	lr < _ is
-48	-44	-40	-34	lr < _ it
-24	-38	-36	-29	lr < _ just
19	-10	0	3	lr < _ led
-15	-30	-29	-24	lr < _ like
4	-16	-12	-11	lr < _ made
-2	-3	25	5	lr < _ man
-5	10	-7	-6	lr < _ may
-32	-30	-31	-23	lr < _ me
-20	-22	-19	-17	lr < _ morning
-18	-22	-22	-1	lr < _ my
-23	-24	-21	-19	lr < _ need
-26	-27	-25	-21	lr < _ night
6	-12	-12	-7	lr < _ no
10	1	1	3	lr < _ noticed
-12	-9	-17	-12	lr < _ now
-9	-29	-25	-22	lr < _ of
-2	-35	-16	-21	lr < _ on
5	1	1	2	lr < _ opened
4	-19	-16	-9	lr < _ or
-22	-21	-20	-18	lr < _ our
-36	-34	-28	-27	lr < _ out
-29	-33	-28	-24	lr < _ over
7	1	2	1	lr < _ own
-1	-5	-1	18	lr < _ passing
6	-1	-1	0	lr < _ passion
11	1	4	4	lr < _ pinpoints
-1	26	21	1	lr < _ police
7	18	17	4	lr < _ project
21	3	3	7	lr < _ returned
19	35	40	15	lr < _ says
-20	-22	-19	-17	lr < _ some
6	-1	-1	0	lr < _ style
25	0	0	4	lr < _ survived
-35	-38	-28	-26	lr < _ that
-15	-55	-42	-27	lr < _ the
27	-7	15	6	lr < _ then
16	-14	-10	-7	lr < _ this
-23	-3	2	-16	lr < _ to
-17	0	-10	-12	lr < _ today
9	2	0	3	lr < _ trained
-24	-25	-22	-19	lr < _ up
-8	-13	7	-7	lr < _ used
29	24	2	5	lr < _ was
2	16	-3	0	lr < _ we
12	-9	-6	-3	lr < _ what
-32	-11	-22	-23	lr < _ will
-10	-16	-13	-6	lr < _ winner
-20	4	-18	-13	lr < _ wins
-32	-37	-32	-29	lr < _ with
35	5	12	15	lr < _ won
2	-21	-16	-11	lr < _ you
6	1	0	2	lr < _ younger
-22	-21	-18	-18	lr < _ your
-17	-18	21	-15	lr Name _ 0
0	0	19	-13	lr Name _ >
12	16	14	10	lr Name _ Name
-11	-28	-11	-32	lr Name _ a
34	28	16	26	lr Name _ and
-12	-4	-1	-5	lr Name _ derived
-6	0	3	-14	lr Name _ for
-2	-21	-9	-12	lr Name _ has
-2	-17	-13	-28	lr Name _ in
17	11	9	-1	lr Name _ is
-1	-1	-1	10	lr Name _ jackpot
1	-3	-1	15	lr Name _ moved
24	14	-4	3	lr Name _ of
-4	-4	-23	-14	lr Name _ says
-2	32	11	5	lr Name _ the
-8	-17	8	-13	lr Name _ to
1	0	10	-5	lr Name _ was
14	-4	0	-12	lr Name _ who
22	0	7	-1	lr Name _ with
-10	1	1	-13	lr a _ Name
3	16	2	3	lr a _ candidate
7	-1	0	1	lr a _ guitar
27	18	-3	-2	lr against _ >
1	8	0	1	lr against _ candidate
21	15	16	0	lr against _ in
11	1	4	4	lr ago _ pulled
19	-8	12	-2	lr and _ 0
20	31	18	9	lr and _ >
5	-23	-5	-4	lr and _ Name
11	14	-1	2	lr and _ all
1	-14	7	-17	lr and _ and
27	20	18	2	lr and _ are
8	-16	4	-20	lr and _ as
5	0	-1	1	lr and _ breaks
-4	0	8	1	lr and _ but
5	0	-1	1	lr and _ get
24	-2	-4	3	lr and _ had
25	34	16	-3	lr and _ in
-14	-18	14	-23	lr and _ on
7	1	2	1	lr and _ parents
8	-1	-2	0	lr and _ royal
4	-3	16	4	lr and _ superintendent
-4	-29	-18	-6	lr and _ the
-3	17	2	-15	lr and _ to
8	-2	-4	1	lr and _ tries
18	27	-1	-4	lr and _ were
3	0	11	1	lr another _ tour
10	1	1	3	lr apparently _ crude
10	-1	-6	0	lr artillery _ accepted
0	-6	6	7	lr as _ >
27	-1	15	-2	lr as _ Name
3	20	1	16	lr as _ and
1	0	10	3	lr as _ national
1	5	-2	-1	lr association _ >
-1	-3	-3	-15	lr at _ >
2	20	24	-1	lr at _ Name
7	0	-1	2	lr at _ house
3	24	22	4	lr at _ in
11	1	4	4	lr awarding _ the
4	35	-3	1	lr band _ >
-2	-7	13	-3	lr base _ 0
6	-1	-1	0	lr before _ decided
6	1	0	2	lr before _ was
8	3	27	-2	lr between _ and
12	-2	2	13	lr both _ and
5	1	1	2	lr brother _ says
18	2	1	-1	lr but _ was
12	29	-17	-6	lr by _ >
-4	-14	-3	-21	lr by _ Name
18	-8	-2	-2	lr by _ and
21	14	-8	-4	lr by _ in
12	13	10	3	lr by _ on
3	13	12	7	lr by _ to
1	20	-3	-5	lr by _ with
5	0	-1	1	lr calls _ a
19	-1	2	3	lr candidate _ >
18	-4	-3	-2	lr candidate _ in
7	-1	-1	0	lr capturing _ >
-12	-4	-1	-5	lr connects _ to
-1	-1	-1	10	lr continue _ into
10	-1	-6	0	lr defeated _ right
1	0	10	3	lr demanding _ give
7	1	2	1	lr despite _ own
6	1	0	2	lr despite _ winning
7	0	-1	2	lr diner _ calls
11	-3	-1	1	lr director _ >
7	-1	0	1	lr discharge _ took
-1	-1	12	-1	lr east _ >
-1	-15	-14	-19	lr election _ was
7	1	2	1	lr end _ life
7	0	-1	1	lr fact _ biography
5	0	-1	1	lr fair _ gets
1	2	27	4	lr festival _ the
1	-3	-1	15	lr first _ in
-21	-35	-41	-27	lr for _ >
19	13	28	4	lr for _ Name
7	-10	21	13	lr for _ and
7	1	2	1	lr for _ her
28	8	29	-2	lr for _ in
2	11	10	-4	lr former _ and
-24	-21	0	-21	lr from _ 0
25	18	26	22	lr from _ >
0	-4	25	0	lr from _ Name
6	-1	2	0	lr from _ from
7	27	10	4	lr from _ the
17	2	30	10	lr from _ to
-1	-1	-1	10	lr future _ drawings
7	0	-1	1	lr have _ trailing
-11	-15	-11	-21	lr his _ 0
7	-1	-1	0	lr however _ delayed
7	0	-1	2	lr however _ says
8	-2	-4	1	lr if _ would
-24	-29	-21	-3	lr in _ 0
-14	-21	21	-9	lr in _ >
1	1	14	3	lr in _ after
-8	-32	-6	-5	lr in _ and
-16	-16	1	-11	lr in _ as
10	6	26	7	lr in _ at
-1	-2	7	-2	lr in _ but
10	-1	-6	0	lr in _ encampment
-8	-12	16	-8	lr in _ for
10	25	36	9	lr in _ in
5	1	27	-4	lr in _ is
-7	-3	9	-5	lr in _ on
-11	-18	7	-13	lr in _ the
5	2	20	5	lr in _ this
6	22	28	6	lr in _ via
2	3	15	0	lr in _ was
0	-1	28	-2	lr in _ where
16	13	4	-4	lr include _ Name
7	1	2	1	lr including _ husband
-1	-2	5	-1	lr including _ the
10	-1	-6	0	lr interrupt _ plans
-10	4	5	-9	lr into _ >
-1	-1	12	-1	lr is _ football
-1	-1	12	-1	lr is _ only
7	0	-1	1	lr island _ and
7	1	2	1	lr it _ herself
-4	-2	39	4	lr jobs _ >
-25	-27	-29	-25	lr jobs _ Name
6	1	0	2	lr knocked _ down
6	-1	-1	0	lr later _ joined
10	2	1	3	lr league _ took
0	5	-1	-2	lr league _ was
-3	0	7	1	lr left _ at
7	0	-1	1	lr means _ is
11	1	4	4	lr month _ returns
8	-2	-4	1	lr morning _ arrives
11	1	4	4	lr name _ has
7	-1	0	1	lr navy _ made
-1	-3	27	-1	lr near _ Name
5	-6	0	0	lr news _ had
1	0	11	1	lr north _ agent
11	1	4	4	lr now _ pooled
11	1	4	4	lr now _ will
-2	7	19	-6	lr of _ >
13	2	0	-17	lr of _ Name
20	-1	39	22	lr of _ and
10	-1	-6	0	lr of _ army
-9	-6	5	12	lr of _ at
1	0	11	1	lr of _ began
-4	-9	-1	-4	lr of _ by
3	-1	10	0	lr of _ dates
5	0	-1	1	lr of _ ex
2	17	25	1	lr of _ for
9	-3	25	3	lr of _ from
20	0	-1	6	lr of _ head
-2	-4	6	-2	lr of _ high
-18	6	13	-19	lr of _ in
-12	-15	2	-12	lr of _ is
-1	-1	-1	10	lr of _ jackpot
0	0	32	0	lr of _ on
3	-18	13	-5	lr of _ the
8	-14	-1	7	lr of _ was
4	-4	10	-1	lr of _ were
2	-12	9	-8	lr of _ which
-13	4	-11	-13	lr of _ with
8	-2	-4	1	lr offends _ and
7	20	11	-9	lr on _ >
-7	-24	0	-22	lr on _ Name
-10	-8	15	18	lr on _ and
11	1	4	4	lr on _ as
7	1	2	1	lr on _ behalf
11	1	4	4	lr on _ power
19	-2	28	-4	lr over _ >
19	4	27	2	lr over _ in
7	16	1	7	lr party _ >
0	34	-3	-1	lr party _ and
-2	17	-2	0	lr party _ the
-1	-1	-1	10	lr play _ is
16	-1	-1	0	lr president _ and
6	1	0	2	lr prime _ was
6	1	0	2	lr protege _ >
6	-1	-1	0	lr provided _ with
10	-1	-6	0	lr provisions _ planned
7	-1	0	1	lr putting _ guitars
5	1	1	2	lr quarters _ needed
6	1	0	2	lr ring _ had
-24	-22	-8	-29	lr s _ Name
22	28	6	11	lr says _ >
7	0	-1	1	lr says _ one
5	2	1	2	lr show _ father
5	1	1	2	lr sibling _ was
5	2	1	2	lr since _ showed
7	-1	0	1	lr skill _ picked
1	0	11	1	lr south _ southbound
4	-3	16	4	lr southbound _ locomotives
6	1	0	2	lr staggered _ Name
-1	-1	12	-1	lr street _ >
7	1	2	1	lr surgery _ family
6	-1	-1	0	lr taught _ the
6	18	14	8	lr tells _ to
6	-1	-1	0	lr that _ decided
7	0	-1	2	lr that _ slept
-4	-7	-1	-7	lr that _ was
-21	-30	-10	-31	lr the _ 0
18	21	10	17	lr the _ >
-2	20	3	15	lr the _ Name
-15	-21	-22	-3	lr the _ a
12	26	26	9	lr the _ against
-13	15	4	-9	lr the _ and
7	17	16	32	lr the _ as
4	4	9	10	lr the _ at
12	22	9	3	lr the _ attempted
7	10	13	3	lr the _ before
5	11	-2	10	lr the _ being
9	17	-1	14	lr the _ but
-7	3	2	-25	lr the _ by
5	16	3	2	lr the _ candidate
1	5	-2	-1	lr the _ decided
12	22	9	3	lr the _ describes
10	18	2	24	lr the _ during
10	5	20	7	lr the _ engineer
4	-3	16	4	lr the _ evident
-4	0	8	1	lr the _ extension
-19	-11	-26	2	lr the _ for
12	22	9	3	lr the _ founder
-1	10	-15	15	lr the _ from
5	17	17	1	lr the _ government
-12	-4	-21	-21	lr the _ had
-18	7	-18	-10	lr the _ has
9	26	2	17	lr the _ he
2	15	1	16	lr the _ in
3	16	-1	-3	lr the _ investigated
-15	2	7	-3	lr the _ is
-1	-1	-1	10	lr the _ jackpot
4	8	13	19	lr the _ led
12	22	9	3	lr the _ like
10	5	20	7	lr the _ locomotive
3	25	3	-1	lr the _ lost
-19	3	4	-17	lr the _ of
-5	14	4	7	lr the _ on
-14	-13	-15	-18	lr the _ operated
6	14	-3	21	lr the _ or
4	14	0	-1	lr the _ played
1	5	-2	-1	lr the _ refused
4	14	0	-1	lr the _ rules
4	16	0	2	lr the _ s
8	24	-1	-2	lr the _ says
4	-3	16	4	lr the _ shop
7	12	13	3	lr the _ supporting
22	28	32	17	lr the _ the
-16	-15	-16	2	lr the _ to
10	5	21	7	lr the _ track
10	5	20	7	lr the _ tracks
16	7	29	5	lr the _ train
-13	0	-5	11	lr the _ was
-16	-13	1	-2	lr the _ were
7	4	17	9	lr the _ when
9	11	-3	20	lr the _ where
14	9	28	-1	lr the _ which
8	17	12	16	lr the _ who
-9	-5	1	6	lr the _ with
6	21	2	18	lr the _ would
1	0	11	1	lr the _ yard
6	-1	-1	0	lr thirteen _ name
15	-3	2	3	lr time _ had
14	7	-3	-15	lr to _ 0
7	20	4	12	lr to _ >
-5	-1	-3	-19	lr to _ Name
-15	-19	12	1	lr to _ and
-3	0	20	5	lr to _ at
-9	-13	-4	-11	lr to _ by
17	30	24	7	lr to _ for
17	30	19	23	lr to _ in
8	-2	-4	1	lr to _ is
16	0	11	6	lr to _ on
23	-2	20	1	lr to _ to
-4	0	8	1	lr to _ was
-5	4	18	13	lr to _ where
6	1	0	2	lr to _ windpipe
-2	-2	12	1	lr to _ with
20	55	19	17	lr today _ Name
-3	-21	-27	-25	lr via _ >
7	1	2	1	lr violated _ right
7	-1	-1	0	lr warlords _ and
9	0	12	25	lr was _ >
6	-1	-1	0	lr was _ and
-2	-19	-14	-13	lr watch _ Name
10	1	1	3	lr what _ and
10	2	1	3	lr when _ made
6	-1	-1	0	lr when _ moved
7	1	2	1	lr when _ was
5	0	-1	1	lr whom _ broke
23	23	18	2	lr with _ >
-5	10	-2	-18	lr with _ Name
28	17	22	2	lr with _ and
6	-1	-1	0	lr with _ spirit
11	1	4	4	lr years _ sold
5	2	1	2	lr young _ along
-22	0	-7	-1	lw 0
-4	-7	-26	-28	lw <
-12	-2	-25	-10	lw a
10	-1	-6	0	lw able
10	-25	-14	-22	lw about
1	5	-2	-1	lw accepted
1	-3	-18	-20	lw action
-18	-8	-24	-35	lw addition
21	-12	13	-12	lw after
1	15	9	-2	lw again
38	4	24	3	lw against
7	3	2	12	lw age
-4	4	-11	-15	lw ahead
-10	-10	17	-10	lw air
9	14	8	16	lw album
15	-2	-2	-1	lw all
6	34	-2	-2	lw alliance
11	15	6	22	lw also
6	-1	-1	0	lw although
-10	-23	-12	-13	lw am
7	1	2	1	lw amicus
18	7	-8	-18	lw an
16	-1	20	12	lw and
0	-4	1	22	lw annual
-5	-4	-8	-18	lw another
11	1	4	4	lw answer
23	19	14	5	lw any
-2	-16	-12	-13	lw approximately
-41	-25	-39	-50	lw are
-11	-13	21	-14	lw area
5	32	16	6	lw around
4	-4	13	-2	lw arrived
10	-1	-6	0	lw artillery
-2	-5	-13	3	lw as
12	22	9	3	lw associated
8	29	19	-3	lw association
6	18	29	12	lw at
19	3	26	19	lw attack
22	2	38	4	lw august
21	16	15	5	lw away
-3	-2	-9	-19	lw back
15	18	11	33	lw band
-4	8	22	-2	lw bank
-20	-20	-1	-12	lw be
0	-24	-15	-4	lw beautiful
-8	1	-16	-15	lw became
-8	-33	-13	-12	lw been
-14	4	-4	-19	lw before
7	23	-6	21	lw being
12	6	-8	5	lw best
13	-9	-4	-3	lw better
13	20	38	30	lw between
16	-5	-13	-12	lw big
26	5	19	4	lw bill
-21	-31	-31	-34	lw black
3	-2	8	-4	lw boards
10	5	20	7	lw boiler
3	-1	44	3	lw born
33	0	19	25	lw both
5	0	-1	1	lw boyfriend
2	0	11	-1	lw branches
7	0	-1	2	lw breaks
3	6	5	1	lw brought
7	22	23	5	lw bus
13	10	13	-6	lw but
17	-5	-11	-7	lw by
25	14	22	21	lw campaign
3	17	1	-7	lw campaigned
17	25	15	-4	lw can
1	-19	-15	-24	lw candidate
7	-2	1	19	lw captain
-5	-17	2	-15	lw car
-8	-22	-25	-28	lw career
8	6	-4	-8	lw carter
6	2	7	3	lw case
7	-1	-1	0	lw cavalry
4	22	0	-4	lw center
-2	21	20	2	lw centre
-2	-4	6	-2	lw century
0	5	-1	-2	lw champion
10	29	1	-2	lw champions
4	19	-5	-1	lw championship
16	47	16	15	lw changed
21	1	0	5	lw charge
21	3	26	6	lw china
-37	-14	-9	-32	lw city
-4	8	8	13	lw civil
11	2	12	5	lw class
-11	-11	-2	-15	lw clear
1	32	2	24	lw coalition
-1	-7	10	9	lw come
-10	-24	-22	-3	lw coming
7	25	0	-1	lw committee
-11	14	7	-14	lw communist
11	24	22	4	lw community
7	8	-3	17	lw compared
13	19	5	1	lw competitive
20	-3	2	18	lw composed
-6	-13	-6	-14	lw confused
10	-1	-6	0	lw conscripts
25	17	12	5	lw conservative
1	0	10	3	lw constitutional
5	30	6	2	lw contest
6	-1	-1	0	lw contestants
-10	-12	5	-16	lw contested
4	-1	16	0	lw control
1	-3	-1	15	lw cooper
2	-10	10	0	lw could
0	23	20	-1	lw council
1	4	23	-1	lw county
6	1	18	-4	lw crossing
15	0	11	15	lw cup
3	-7	4	-9	lw currently
2	-3	13	0	lw daily
10	5	20	7	lw danger
18	14	24	-7	lw day
30	0	6	1	lw death
16	19	6	0	lw defeated
1	6	24	0	lw defense
6	33	8	-6	lw defensive
-21	2	-10	-26	lw democratic
-20	-27	-30	-28	lw demon
5	-10	-2	-7	lw didnt
-16	-15	-9	-13	lw died
5	0	-1	1	lw diner
6	15	30	6	lw direct
1	5	-2	-1	lw directors
-3	-7	26	0	lw district
1	5	-2	-1	lw division
1	16	21	-2	lw down
-18	-17	-16	-15	lw drive
29	0	27	-2	lw during
-4	17	-3	-3	lw early
12	10	26	2	lw east
-6	12	11	-18	lw elected
7	-3	11	-2	lw election
6	-4	4	-16	lw elections
0	23	7	-1	lw electoral
0	-2	3	13	lw electric
3	-1	10	0	lw embarked
3	-1	10	0	lw embarking
7	11	1	-2	lw emergency
8	22	16	5	lw engine
3	-2	8	-4	lw engineer
5	3	4	19	lw establish
1	0	10	3	lw establishing
6	18	-3	-6	lw eventually
-12	-14	2	-12	lw every
17	1	1	2	lw ex
4	14	0	-1	lw exclusively
4	14	0	-1	lw expenses
15	-2	10	-3	lw experience
-20	-24	-22	-24	lw express
-5	-22	-22	-19	lw family
17	6	6	1	lw federal
24	28	-4	-2	lw fellow
1	-6	2	15	lw festival
2	-13	-15	-9	lw few
-11	-19	-7	-14	lw fighter
10	12	3	21	lw filed
11	6	-9	10	lw film
26	15	10	34	lw first
20	1	13	-7	lw five
-18	-23	-2	-12	lw floods
9	18	27	0	lw following
9	17	4	12	lw for
11	37	4	0	lw force
9	10	34	15	lw forces
8	27	3	-2	lw foreign
45	28	16	25	lw former
6	11	27	3	lw found
-13	1	2	-11	lw founded
17	25	0	-7	lw founding
-3	11	20	-2	lw free
6	-6	5	17	lw friends
-5	-23	-13	-16	lw from
-1	-10	1	-18	lw front
-8	12	13	-21	lw game
-13	5	-13	-13	lw games
7	19	1	1	lw garage
-7	10	4	-6	lw general
-15	-23	-25	-24	lw get
8	-2	-4	1	lw gets
10	-1	-6	0	lw giving
-18	-18	-23	-19	lw got
-25	-22	-20	-10	lw government
20	5	12	15	lw governor
1	5	-2	-1	lw gradual
4	-3	16	4	lw grain
1	27	-5	-7	lw groups
6	1	0	2	lw gym
-5	1	-12	-19	lw had
6	1	0	2	lw hard
13	-12	3	5	lw has
13	5	2	-20	lw have
-14	-19	-13	-16	lw hay
0	-1	-17	-16	lw he
3	-5	-6	-4	lw hearing
-21	13	-20	-20	lw help
20	-1	7	17	lw her
-13	-16	-1	-12	lw high
-7	-13	-8	-19	lw highs
15	6	14	21	lw him
22	15	6	17	lw his
2	11	3	-1	lw hockey
5	24	15	-11	lw home
31	11	-1	0	lw hosted
34	9	28	2	lw house
13	-9	2	-10	lw how
7	16	5	25	lw however
-29	-40	-30	-38	lw if
6	-3	16	1	lw immigrants
3	13	12	15	lw in
9	13	0	-3	lw include
5	24	16	2	lw included
-2	18	24	-4	lw includes
26	23	25	32	lw including
0	22	11	-2	lw independent
6	-18	-17	-18	lw influenced
-10	-6	9	4	lw international
-2	10	19	-9	lw into
-11	-31	15	-1	lw is
-7	-4	1	-4	lw island
0	-3	9	2	lw issued
8	5	-3	-7	lw it
21	31	-3	18	lw its
10	5	20	7	lw jersey
3	14	27	9	lw job
-35	-5	5	-33	lw jobs
21	23	17	-3	lw joined
-14	11	-18	-19	lw judge
-6	-28	-16	-14	lw just
1	-16	-8	2	lw kingdom
1	-17	4	-15	lw know
2	-7	-12	5	lw known
18	25	12	5	lw labor
2	17	19	-9	lw labour
-12	9	-11	-17	lw largest
19	28	15	4	lw last
-2	-13	-11	-21	lw later
-6	-21	-9	-12	lw launch
18	27	3	-8	lw leader
17	-4	-3	14	lw leadership
-12	7	2	-17	lw league
15	12	25	26	lw led
-2	35	10	-1	lw left
5	7	18	-8	lw liberal
6	29	4	1	lw liberation
19	2	1	20	lw life
14	17	6	20	lw like
-16	-19	-2	-28	lw line
2	-13	-13	-16	lw list
5	-22	-17	-2	lw live
9	23	21	-5	lw local
0	0	28	1	lw located
5	1	16	4	lw locomotive
-17	-22	-17	-22	lw long
20	6	19	4	lw losing
2	-11	2	-11	lw made
-31	-9	-13	-12	lw main
16	18	21	-3	lw major
-4	3	1	-18	lw make
2	-23	4	-14	lw man
10	-4	14	-6	lw managed
-10	23	-5	-11	lw manager
-4	-2	19	1	lw many
1	-10	4	14	lw may
-43	-45	-40	-44	lw me
14	58	17	-2	lw member
18	-7	-27	-2	lw members
-10	-11	-9	-20	lw merger
2	-2	31	3	lw miles
-1	-1	-1	10	lw minimum
4	18	12	4	lw month
-9	-4	-14	15	lw more
-11	-5	-8	-16	lw morning
22	17	28	16	lw most
18	14	20	23	lw movement
-5	-25	-20	-22	lw much
11	-16	-9	13	lw music
7	-4	-1	-3	lw musical
-1	8	-6	-25	lw my
20	19	25	35	lw name
12	36	24	36	lw national
-2	-3	24	-4	lw near
15	27	9	-17	lw new
-18	-23	-6	-33	lw news
-7	-7	-19	0	lw next
18	13	36	8	lw no
2	0	19	-1	lw north
3	5	21	-3	lw northern
-1	-15	-18	-21	lw not
-25	6	-3	-26	lw now
4	21	21	22	lw number
7	1	2	1	lw obtained
5	16	21	1	lw of
17	5	18	26	lw off
8	27	19	5	lw offered
9	6	29	22	lw official
22	5	11	35	lw old
-1	-6	4	-5	lw on
-1	-2	5	-1	lw once
2	23	11	-12	lw one
-9	19	15	-7	lw only
-2	-5	9	-1	lw opened
14	11	-1	0	lw opposition
7	4	-3	18	lw or
10	3	-10	13	lw order
3	18	-2	-4	lw organization
22	19	-1	-3	lw original
8	4	25	-18	lw other
33	44	16	15	lw our
14	-2	0	9	lw out
-6	0	1	-23	lw over
11	1	4	4	lw owed
5	2	1	2	lw paper
0	-2	28	7	lw park
22	12	15	23	lw parliament
5	-19	2	-17	lw part
7	-2	-4	13	lw participated
12	22	9	3	lw participation
-1	33	-5	19	lw parties
-14	7	-33	-22	lw party
-13	1	-13	-14	lw past
6	1	0	2	lw paydays
17	7	20	-5	lw peace
22	25	4	-7	lw people
-2	2	15	16	lw planning
-9	22	-2	-11	lw play
17	24	0	33	lw played
8	22	5	-2	lw player
-5	20	-11	-10	lw points
-11	6	-7	-24	lw political
-7	-13	-8	-19	lw posting
6	1	0	2	lw pounds
4	24	9	-1	lw present
2	2	6	9	lw presented
-18	-1	-22	-21	lw president
37	14	2	0	lw presidential
22	2	2	19	lw previously
17	-3	18	6	lw prince
7	1	2	1	lw procedure
1	8	-11	14	lw professor
18	-11	16	15	lw program
18	15	6	-1	lw progressive
-24	0	-30	-27	lw project
1	22	13	4	lw public
-12	1	-5	-10	lw radio
3	3	6	18	lw raised
8	24	-2	-5	lw ran
-1	-1	12	-1	lw rating
-8	-7	-1	-16	lw re
-19	-38	-36	-38	lw read
5	-1	-2	-1	lw reading
11	0	14	6	lw reason
0	-12	-9	-19	lw record
9	-7	-4	-9	lw recorded
-1	-2	5	-1	lw reduced
-5	-5	15	16	lw regional
1	28	18	19	lw released
-9	-6	6	-6	lw religious
7	1	13	1	lw remained
6	15	9	-2	lw reorganized
4	21	21	-1	lw represented
11	-4	-16	-14	lw republican
1	5	-2	-1	lw reputation
-19	-28	-28	-33	lw result
1	15	5	-6	lw right
11	20	13	-1	lw rights
4	0	9	24	lw rock
3	18	6	2	lw room
3	1	5	1	lw round
-26	-21	-13	-28	lw royal
-17	-6	-17	-20	lw ruling
4	-3	16	4	lw runaround
6	6	30	33	lw s
0	1	-17	-16	lw same
4	8	21	-5	lw says
1	5	-2	-1	lw schism
11	27	31	8	lw school
-12	1	-12	-10	lw scouts
21	34	5	1	lw season
5	23	11	1	lw seat
-13	-7	-18	-26	lw second
25	0	-4	-6	lw secretary
4	-3	16	4	lw secured
11	1	4	4	lw seems
13	-1	-2	2	lw self
22	17	-1	4	lw senators
-19	-24	-14	-19	lw send
29	20	14	4	lw senior
14	0	2	19	lw separate
6	8	6	26	lw series
-4	-4	-9	-18	lw served
6	8	22	3	lw service
23	30	16	31	lw she
-18	2	-2	-16	lw shot
-1	-1	12	-1	lw showroom
8	2	18	3	lw signal
6	24	18	0	lw signed
4	-3	16	4	lw signs
9	6	6	-1	lw since
-14	-19	-19	-16	lw sister
8	-2	-4	1	lw slut
3	-17	-21	-21	lw so
14	29	3	-2	lw social
18	28	6	6	lw socialist
0	32	6	-4	lw society
10	-1	-6	0	lw soldiers
7	-1	-1	0	lw solicited
19	28	-3	-3	lw some
9	17	25	26	lw south
2	0	9	20	lw special
4	18	13	3	lw spirit
1	-1	15	0	lw sport
-11	-14	20	7	lw start
25	23	20	8	lw state
20	4	33	25	lw states
4	-8	21	-10	lw station
-2	-4	9	-3	lw stations
19	2	15	3	lw steel
9	-10	8	-7	lw still
12	9	12	-2	lw street
6	2	13	1	lw studio
7	-1	-1	0	lw subdue
3	2	15	-3	lw subsequently
16	25	20	-11	lw such
-2	-2	5	17	lw support
17	2	-2	-5	lw supported
-1	-2	5	-1	lw surrounding
4	24	14	-1	lw taken
-11	9	-8	-17	lw talks
5	12	3	-2	lw tank
19	13	3	-2	lw team
4	19	5	3	lw teams
7	1	2	1	lw telephone
15	25	2	5	lw tells
5	19	13	10	lw ten
-4	-16	-15	-12	lw test
9	20	-5	-7	lw than
2	1	6	-25	lw that
-9	-2	4	-3	lw the
-12	1	-16	19	lw their
30	-3	21	16	lw then
-16	-19	-15	-11	lw there
-8	3	4	-13	lw these
-12	17	-6	19	lw they
5	-13	-9	-14	lw think
-30	-17	-14	-11	lw this
-13	-12	15	-15	lw those
3	0	-18	-20	lw three
8	25	11	1	lw through
-11	4	-24	-11	lw time
8	25	3	-2	lw times
11	-5	-2	-1	lw titled
8	-16	-2	-2	lw to
13	-2	7	-21	lw today
-13	2	-14	-20	lw together
-24	-22	6	-18	lw tomorrow
-27	-15	-19	-21	lw top
1	18	20	0	lw tour
-2	8	-1	-7	lw tower
-3	-1	32	-1	lw town
-15	-20	9	-12	lw track
-9	-15	8	-12	lw tracks
-7	-2	20	-6	lw train
1	-5	-6	12	lw trains
-4	0	8	1	lw trestles
-4	0	8	1	lw trips
5	-19	-1	1	lw troops
21	14	9	7	lw two
0	1	2	18	lw typical
-13	-28	-27	-11	lw under
9	43	3	3	lw union
24	15	22	22	lw united
12	26	6	1	lw units
-14	-11	-20	-22	lw university
10	0	8	3	lw until
24	1	-5	-5	lw up
6	1	0	2	lw upcoming
8	1	-9	-20	lw us
9	25	33	3	lw use
-19	-21	-25	-5	lw used
-24	-2	-4	-23	lw via
17	5	2	-5	lw vice
-22	-20	-32	-29	lw video
2	0	21	1	lw village
11	18	2	1	lw votes
7	-1	0	1	lw waiting
7	1	2	1	lw wake
-18	5	-10	0	lw war
5	18	3	20	lw was
12	14	-7	-5	lw watch
-16	-16	-24	-27	lw we
-4	-7	30	-5	lw week
3	12	17	-1	lw well
18	25	36	14	lw were
-4	8	19	-5	lw west
2	-2	25	-13	lw western
22	1	2	3	lw what
8	4	-6	-13	lw when
4	-14	-18	-15	lw where
-20	-4	-24	-37	lw which
-4	-12	-28	-26	lw while
19	11	13	0	lw white
38	16	12	-4	lw who
3	5	6	-9	lw why
-14	-9	-5	-12	lw will
-23	-26	-7	-28	lw win
-7	-13	-12	0	lw winner
14	19	-15	2	lw with
2	14	20	-1	lw within
-5	16	7	-6	lw won
7	-1	0	1	lw woodworking
-14	-22	-23	-25	lw work
15	18	17	2	lw workers
-16	12	6	-26	lw world
-17	-14	-18	-26	lw would
-4	0	8	1	lw wye
14	6	2	6	lw year
18	-11	0	-11	lw years
-25	-17	-18	-33	lw you
12	-11	-29	-23	lw your
-13	-16	-32	-5	mid a
4	14	-1	1	mid academy
18	50	9	-4	mid air
-1	18	-17	-19	mid and
6	20	1	-1	mid arts
9	28	-4	-6	mid assembly
5	-2	26	-4	mid central
9	24	21	-1	mid city
19	9	3	32	mid civil
11	34	4	2	mid communist
8	29	4	1	mid conservative
7	10	20	2	mid county
12	47	-2	-3	mid democratic
12	33	-1	-2	mid department
15	1	4	33	mid film
-10	-2	-21	-18	mid football
-4	14	-29	-28	mid for
9	23	2	1	mid foreign
6	26	-1	-2	mid front
16	37	1	-2	mid hall
-8	-11	-13	-17	mid hockey
-26	-35	-34	-32	mid i
-19	-27	-25	-9	mid in
-12	5	-17	6	mid international
13	42	7	-2	mid labor
15	35	11	11	mid labour
4	28	-1	1	mid league
7	20	-7	19	mid liberal
9	8	1	13	mid liberation
6	38	-4	-3	mid medical
11	37	-1	0	mid national
-7	14	-18	-13	mid new
3	20	-3	3	mid northern
3	14	6	-7	mid of
-2	16	-15	-14	mid on
20	37	5	5	mid order
19	64	-2	3	mid party
-9	-3	-19	-18	mid policy
-8	-9	-18	-17	mid political
10	27	0	3	mid progressive
14	37	5	6	mid republican
-10	-2	-18	-19	mid research
9	27	2	-5	mid school
-3	13	-19	-23	mid social
13	32	4	-1	mid socialist
14	7	27	3	mid south
4	13	2	18	mid spring
4	15	18	3	mid states
-9	-5	-34	-11	mid the
-10	1	-18	-16	mid to
6	36	-1	-2	mid union
12	36	-3	0	mid united
10	21	-1	50	mid war
-7	-14	-19	-12	mid world
1	8	0	7	opens false
-1	-12	-10	-12	opens true
-16	-4	-8	-12	part 1 0
47	3	1	0	part 1 1
-9	-1	-7	-4	part n 0
2	-1	-3	-10	r1 's 0
31	19	37	8	r1 's Name
16	-8	-5	1	r1 's army
26	1	1	7	r1 's been
7	1	2	1	r1 's behalf
7	0	-1	1	r1 's biography
10	1	1	3	r1 's crude
10	-1	-6	0	r1 's encampment
5	0	-1	1	r1 's ex
-3	-11	-9	-10	r1 's family
25	-11	-7	0	r1 's father
18	2	11	8	r1 's first
-1	-1	12	-1	r1 's football
9	15	-3	4	r1 's former
12	22	9	3	r1 's founder
7	0	-1	2	r1 's house
7	1	2	1	r1 's husband
21	0	-1	2	r1 's life
6	-1	-1	0	r1 's name
3	4	23	5	r1 's national
14	0	9	3	r1 's only
11	1	2	2	r1 's own
22	-4	1	1	r1 's parents
-1	-5	-1	18	r1 's passing
6	-1	-1	0	r1 's passion
10	-1	-6	0	r1 's plans
4	13	0	-3	r1 's post
12	1	-6	1	r1 's right
6	0	10	3	r1 's royal
6	-1	-1	0	r1 's style
6	1	0	2	r1 's windpipe
6	1	0	2	r1 's younger
-15	-7	-8	-3	r1 0
-2	-7	-10	-12	r1 1 's 0
24	22	37	7	r1 1 's Name
13	-2	-3	0	r1 1 's army
22	2	1	8	r1 1 's been
7	1	2	1	r1 1 's behalf
10	1	1	3	r1 1 's crude
10	-1	-6	0	r1 1 's encampment
5	0	-1	1	r1 1 's ex
-3	-11	-9	-10	r1 1 's family
17	-12	-8	3	r1 1 's father
18	2	11	8	r1 1 's first
-1	-1	12	-1	r1 1 's football
9	15	-3	4	r1 1 's former
12	22	9	3	r1 1 's founder
7	0	-1	2	r1 1 's house
7	1	2	1	r1 1 's husband
21	0	-1	2	r1 1 's life
6	-1	-1	0	r1 1 's name
3	4	23	5	r1 1 's national
14	0	9	3	r1 1 's only
7	0	2	0	r1 1 's own
7	1	2	1	r1 1 's parents
-1	-5	-1	18	r1 1 's passing
6	-1	-1	0	r1 1 's passion
10	-1	-6	0	r1 1 's plans
12	1	-6	1	r1 1 's right
0	1	13	3	r1 1 's royal
6	-1	-1	0	r1 1 's style
6	1	0	2	r1 1 's windpipe
6	1	0	2	r1 1 's younger
-12	-8	-12	-20	r1 1 0
-9	-4	4	0	r1 1 Name
-16	3	8	14	r1 1 a
-21	-26	-19	-19	r1 1 about
10	-1	-6	0	r1 1 accepted
2	-3	8	0	r1 1 added
3	23	23	-1	r1 1 after
-2	-2	12	1	r1 1 agent
-11	-32	-5	-22	r1 1 all
5	2	1	2	r1 1 along
12	-8	-20	5	r1 1 also
-17	2	-2	-16	r1 1 an
7	17	18	20	r1 1 and
-16	11	-17	-8	r1 1 are
-16	-24	-21	-19	r1 1 arrived
8	-2	-4	1	r1 1 arrives
19	0	3	5	r1 1 as
10	1	1	3	r1 1 assisted
-26	-21	-5	-13	r1 1 at
5	2	30	4	r1 1 attack
12	22	9	3	r1 1 attempted
10	2	1	3	r1 1 attended
4	24	12	4	r1 1 based
19	13	13	2	r1 1 became
-1	24	4	0	r1 1 before
0	-4	-2	-6	r1 1 began
8	-2	-4	1	r1 1 believes
25	4	10	7	r1 1 born
5	0	-1	1	r1 1 breaks
27	3	5	12	r1 1 broke
16	13	6	24	r1 1 but
-8	-13	-3	-19	r1 1 by
0	-4	5	-2	r1 1 c
-1	-5	-2	18	r1 1 cabinet
7	0	-1	2	r1 1 calls
17	19	22	-4	r1 1 campaign
7	-12	8	15	r1 1 can
2	10	-1	2	r1 1 candidate
-10	-11	-9	-9	r1 1 car
-9	-11	-9	-9	r1 1 cars
1	-14	-16	-16	r1 1 case
-8	-8	-7	-7	r1 1 central
-12	-12	-5	-8	r1 1 champion
-14	16	-13	-11	r1 1 chief
1	1	21	4	r1 1 china
-2	-4	6	-2	r1 1 coach
25	16	9	5	r1 1 could
2	2	6	20	r1 1 dates
-13	9	6	-10	r1 1 day
7	1	-1	0	r1 1 decided
-12	-4	-1	-5	r1 1 derived
12	22	9	3	r1 1 describes
-14	-20	-1	-13	r1 1 design
12	6	-1	0	r1 1 did
6	1	0	2	r1 1 down
-11	-2	11	6	r1 1 during
10	5	20	7	r1 1 engineer
4	-3	16	4	r1 1 evident
-4	0	8	1	r1 1 extension
-1	-1	14	13	r1 1 final
12	-13	-12	-9	r1 1 finished
-19	-17	-13	-20	r1 1 for
4	5	12	26	r1 1 forces
-18	-17	-13	-14	r1 1 forward
-3	-14	8	5	r1 1 from
5	28	8	4	r1 1 front
6	1	0	2	r1 1 gained
-16	-27	-19	-20	r1 1 get
10	-2	-1	2	r1 1 gets
17	5	7	22	r1 1 give
-3	-18	-14	-14	r1 1 got
-20	-23	-7	-15	r1 1 governor
5	16	0	1	r1 1 guitar
7	-1	0	1	r1 1 guitars
4	-2	-9	-7	r1 1 had
12	17	10	-16	r1 1 has
3	1	0	-12	r1 1 have
-12	-9	-3	-21	r1 1 he
1	29	7	4	r1 1 head
-2	-9	-6	-6	r1 1 her
7	1	2	1	r1 1 herself
-17	-18	-10	-16	r1 1 high
3	22	2	19	r1 1 his
1	4	-14	-11	r1 1 how
-36	-29	-32	-33	r1 1 if
-12	-3	1	1	r1 1 in
-28	-17	-13	-26	r1 1 into
1	5	-2	-1	r1 1 investigated
-3	-5	3	3	r1 1 is
-11	-23	-23	-21	r1 1 it
-14	-22	-21	-17	r1 1 joined
-12	-29	-27	-23	r1 1 just
4	7	-14	-9	r1 1 later
22	6	-6	7	r1 1 led
-15	-9	-15	-19	r1 1 like
-19	-19	-7	-21	r1 1 located
10	5	20	7	r1 1 locomotive
2	15	17	4	r1 1 locomotives
5	-24	-19	-16	r1 1 lol
25	8	-2	15	r1 1 made
-31	-30	-26	-26	r1 1 make
-8	-13	29	-1	r1 1 man
-36	-36	-34	-27	r1 1 me
-20	-7	-17	-23	r1 1 members
-18	1	-17	-13	r1 1 men
-21	-4	-14	-20	r1 1 more
-20	-22	-19	-17	r1 1 morning
4	-2	-1	14	r1 1 moved
-24	-20	-1	0	r1 1 my
-18	-16	8	-17	r1 1 near
-23	-24	-21	-19	r1 1 need
5	1	1	2	r1 1 needed
13	1	20	0	r1 1 new
-29	-31	-27	-24	r1 1 night
-12	-27	-21	-23	r1 1 no
-13	0	1	-15	r1 1 not
10	1	1	3	r1 1 noticed
-18	-27	-7	-16	r1 1 now
-22	-40	-28	-34	r1 1 of
14	-8	-1	-3	r1 1 off
-2	-10	15	13	r1 1 officials
1	-13	1	-14	r1 1 on
-2	-18	-2	-15	r1 1 one
3	-5	9	0	r1 1 opened
-14	-13	-15	-18	r1 1 operated
-5	-18	4	-27	r1 1 or
-26	-25	-22	-21	r1 1 our
-2	-18	-15	-13	r1 1 out
-20	4	-5	-18	r1 1 over
7	-1	0	1	r1 1 picked
11	1	4	4	r1 1 pinpoints
10	-1	-6	0	r1 1 planned
22	11	6	6	r1 1 played
4	26	35	7	r1 1 police
11	1	4	4	r1 1 pooled
6	-1	18	9	r1 1 power
10	1	1	3	r1 1 published
11	1	4	4	r1 1 pulled
5	-18	-19	-9	r1 1 ran
1	5	-2	-1	r1 1 refused
21	3	3	7	r1 1 returned
11	1	4	4	r1 1 returns
-12	-3	-16	-14	r1 1 rules
21	17	35	25	r1 1 s
-22	-25	-9	-23	r1 1 say
23	19	22	8	r1 1 says
4	-3	16	4	r1 1 shop
-4	10	19	-4	r1 1 should
5	2	1	2	r1 1 showed
7	0	-1	2	r1 1 slept
-27	-27	-17	-24	r1 1 so
11	1	4	4	r1 1 sold
-18	-21	-6	-15	r1 1 some
4	2	18	5	r1 1 southbound
6	-1	-1	0	r1 1 spirit
5	-1	4	0	r1 1 started
4	-3	16	4	r1 1 superintendent
8	11	18	3	r1 1 supporting
-8	-1	-20	-21	r1 1 that
-24	3	-8	-2	r1 1 the
26	-2	14	5	r1 1 then
-9	9	7	-8	r1 1 they
-12	3	-7	-18	r1 1 this
-19	-19	-19	-17	r1 1 three
-35	-38	-33	-29	r1 1 time
5	3	9	-11	r1 1 to
4	9	-11	-16	r1 1 today
19	23	5	8	r1 1 took
-13	-18	-5	-21	r1 1 tour
10	5	21	7	r1 1 track
10	5	20	7	r1 1 tracks
15	9	27	5	r1 1 train
9	2	0	3	r1 1 trained
8	-2	-4	1	r1 1 tries
-31	-31	-28	-27	r1 1 up
-8	-13	7	-7	r1 1 used
-16	12	21	-10	r1 1 via
8	16	-9	-12	r1 1 video
28	-1	7	13	r1 1 was
17	17	23	0	r1 1 we
14	3	-10	-17	r1 1 were
-1	-18	-15	-11	r1 1 what
0	-17	-11	14	r1 1 when
15	-1	30	18	r1 1 where
-7	-2	-4	-4	r1 1 which
-4	-12	9	-20	r1 1 who
4	10	-10	-9	r1 1 why
9	7	17	-3	r1 1 will
-7	9	-11	-11	r1 1 winning
-22	3	-10	-12	r1 1 wins
-9	-22	-11	-11	r1 1 with
9	11	-9	-7	r1 1 won
35	20	14	1	r1 1 would
-14	-16	-1	-12	r1 1 yard
-1	-6	-20	-16	r1 1 you
-24	-26	-20	-21	r1 1 your
16	19	30	3	r1 1000 's Name
13	-2	-3	0	r1 1000 's army
10	1	1	3	r1 1000 's crude
10	-1	-6	0	r1 1000 's encampment
19	2	7	7	r1 1000 's first
-1	-1	12	-1	r1 1000 's football
7	0	-1	2	r1 1000 's house
6	-1	-1	0	r1 1000 's name
-1	-1	12	-1	r1 1000 's only
-1	-5	-1	18	r1 1000 's passing
6	-1	-1	0	r1 1000 's passion
10	-1	-6	0	r1 1000 's plans
10	-1	-6	0	r1 1000 's right
6	-1	-1	0	r1 1000 's style
6	1	0	2	r1 1000 's windpipe
6	1	0	2	r1 1000 's younger
-25	-1	-1	-6	r1 1000 0
0	-6	2	-15	r1 1000 >
-11	-5	5	5	r1 1000 Name
-12	12	17	21	r1 1000 a
10	-1	-6	0	r1 1000 accepted
7	2	11	4	r1 1000 added
1	18	20	4	r1 1000 after
1	0	11	1	r1 1000 agent
39	13	1	25	r1 1000 also
7	26	25	24	r1 1000 and
-13	8	-11	-2	r1 1000 are
-19	-14	-14	-13	r1 1000 arrived
37	25	19	-6	r1 1000 as
10	1	1	3	r1 1000 assisted
-13	5	6	-20	r1 1000 at
5	2	30	4	r1 1000 attack
10	2	1	3	r1 1000 attended
21	16	15	4	r1 1000 became
4	34	-1	3	r1 1000 before
8	10	10	5	r1 1000 began
23	3	2	6	r1 1000 born
27	2	5	11	r1 1000 broke
18	11	7	27	r1 1000 but
4	-14	11	-7	r1 1000 by
0	-4	5	-2	r1 1000 c
-1	-5	-2	18	r1 1000 cabinet
7	0	-1	2	r1 1000 calls
13	-4	15	22	r1 1000 can
2	10	-1	2	r1 1000 candidate
1	1	21	4	r1 1000 china
-2	-4	6	-2	r1 1000 coach
2	2	6	20	r1 1000 dates
7	1	-1	0	r1 1000 decided
-12	-4	-1	-5	r1 1000 derived
-14	-20	-1	-13	r1 1000 design
12	6	-1	0	r1 1000 did
6	1	0	2	r1 1000 down
7	23	19	0	r1 1000 during
4	-3	16	4	r1 1000 evident
12	-13	-12	-9	r1 1000 finished
-14	-34	-16	-39	r1 1000 for
10	0	20	32	r1 1000 forces
-15	-3	6	-14	r1 1000 from
6	1	0	2	r1 1000 gained
7	-1	0	1	r1 1000 guitar
7	-1	0	1	r1 1000 guitars
11	10	3	2	r1 1000 had
16	25	33	1	r1 1000 has
-11	-32	-7	-19	r1 1000 have
-17	-18	-10	-16	r1 1000 high
-22	2	9	1	r1 1000 in
1	5	-2	-1	r1 1000 investigated
-8	3	6	7	r1 1000 is
16	3	-8	-4	r1 1000 it
-15	-23	-23	-19	r1 1000 joined
2	-7	2	-2	r1 1000 like
2	15	17	4	r1 1000 locomotives
12	8	-1	15	r1 1000 made
1	3	28	6	r1 1000 man
4	-2	-1	14	r1 1000 moved
-13	-11	13	-12	r1 1000 near
-17	-14	-13	-12	r1 1000 no
10	1	1	3	r1 1000 noticed
0	-18	-7	-19	r1 1000 of
9	3	17	23	r1 1000 officials
2	6	18	4	r1 1000 on
-14	-13	-15	-18	r1 1000 operated
5	-4	7	-20	r1 1000 or
-5	21	13	-3	r1 1000 over
7	-1	0	1	r1 1000 picked
10	-1	-6	0	r1 1000 planned
16	8	2	2	r1 1000 played
6	-4	35	9	r1 1000 police
10	1	1	3	r1 1000 published
1	5	-2	-1	r1 1000 refused
21	3	3	7	r1 1000 returned
4	14	0	-1	r1 1000 rules
19	17	27	23	r1 1000 s
8	-2	10	-2	r1 1000 says
4	-3	16	4	r1 1000 shop
2	16	24	1	r1 1000 should
7	0	-1	2	r1 1000 slept
4	2	18	5	r1 1000 southbound
6	-1	-1	0	r1 1000 spirit
5	-1	4	0	r1 1000 started
4	-3	16	4	r1 1000 superintendent
8	11	18	3	r1 1000 supporting
-24	5	-18	-21	r1 1000 that
-31	-7	-6	-8	r1 1000 the
26	2	16	7	r1 1000 then
4	17	9	-10	r1 1000 this
-5	7	12	-8	r1 1000 to
-5	10	-10	-15	r1 1000 today
19	23	5	8	r1 1000 took
3	0	11	1	r1 1000 tour
9	2	0	3	r1 1000 trained
4	-3	16	4	r1 1000 used
-15	14	19	-10	r1 1000 via
25	4	8	10	r1 1000 was
11	-4	27	-7	r1 1000 where
-8	-9	-7	-25	r1 1000 which
-15	-8	11	-17	r1 1000 who
-7	-7	3	-17	r1 1000 will
8	22	3	1	r1 1000 winning
2	-20	-6	-2	r1 1000 with
24	28	5	10	r1 1000 won
32	21	20	3	r1 1000 would
1	0	11	1	r1 1000 yard
6	0	-14	-13	r1 1000 you
1	0	10	3	r1 1001 's national
2	12	-21	-13	r1 1001 >
1	-27	-4	-18	r1 1001 Name
10	-2	0	1	r1 1001 also
-2	16	15	-8	r1 1001 and
10	2	11	5	r1 1001 give
24	0	3	5	r1 1001 had
24	20	15	5	r1 1001 in
13	2	26	-1	r1 1001 is
33	-4	1	11	r1 1001 says
32	1	3	4	r1 1001 was
2	0	21	9	r1 1011 's Name
5	0	-1	1	r1 1011 's ex
9	15	-3	4	r1 1011 's former
12	16	8	-11	r1 1011 0
-1	-12	-16	0	r1 1011 >
23	-1	13	-6	r1 1011 Name
22	0	17	2	r1 1011 a
-4	0	8	1	r1 1011 agent
-2	-13	-12	-21	r1 1011 and
8	-2	-4	1	r1 1011 arrives
-2	1	22	5	r1 1011 at
8	-2	-4	1	r1 1011 believes
5	0	-1	1	r1 1011 breaks
5	0	-1	1	r1 1011 broke
10	15	3	2	r1 1011 but
-4	0	8	1	r1 1011 extension
18	2	22	4	r1 1011 from
5	0	-1	1	r1 1011 get
10	-2	-1	2	r1 1011 gets
15	20	3	11	r1 1011 has
32	22	19	6	r1 1011 in
22	-13	1	-5	r1 1011 is
5	1	1	2	r1 1011 needed
5	1	1	2	r1 1011 now
19	-14	-7	-7	r1 1011 on
5	1	1	2	r1 1011 opened
6	-7	19	-3	r1 1011 s
5	1	1	2	r1 1011 says
6	-12	1	-10	r1 1011 the
25	6	25	17	r1 1011 to
8	-2	-4	1	r1 1011 tries
-14	-16	-4	-27	r1 1011 was
-5	-2	11	0	r1 1011 with
8	-2	-4	1	r1 1011 would
11	1	4	4	r1 1100 's been
7	1	2	1	r1 1100 's behalf
-3	-11	-9	-10	r1 1100 's family
12	22	9	3	r1 1100 's founder
7	1	2	1	r1 1100 's husband
7	1	2	1	r1 1100 's life
7	0	2	0	r1 1100 's own
7	1	2	1	r1 1100 's parents
7	1	2	1	r1 1100 's right
-27	-32	-42	-45	r1 1100 0
0	15	6	18	r1 1100 >
-16	12	-6	-37	r1 1100 Name
-34	-18	-29	-17	r1 1100 a
-21	-26	-19	-19	r1 1100 about
-2	16	13	-6	r1 1100 after
-24	-25	-26	-27	r1 1100 all
0	-21	4	0	r1 1100 and
-19	-14	-19	-27	r1 1100 are
5	-25	1	7	r1 1100 as
-22	-25	-28	-14	r1 1100 at
12	22	9	3	r1 1100 attempted
-10	-13	3	-9	r1 1100 before
-13	5	-1	2	r1 1100 but
-19	-3	-16	-25	r1 1100 by
-10	-11	-9	-9	r1 1100 car
-9	-11	-9	-9	r1 1100 cars
12	22	9	3	r1 1100 describes
-12	-16	0	2	r1 1100 during
10	5	20	7	r1 1100 engineer
-9	21	9	12	r1 1100 for
-18	-17	-13	-14	r1 1100 forward
-6	-28	-26	-27	r1 1100 from
5	28	8	4	r1 1100 front
-9	-20	-15	-13	r1 1100 had
-9	-2	-13	-25	r1 1100 has
-12	18	-6	-5	r1 1100 have
-2	-9	-6	-6	r1 1100 her
7	1	2	1	r1 1100 herself
-19	-24	-36	-15	r1 1100 in
-33	-39	-33	-32	r1 1100 into
-7	-7	-21	-7	r1 1100 is
-27	-27	-21	-20	r1 1100 it
-20	-8	-17	-22	r1 1100 like
10	5	20	7	r1 1100 locomotive
-27	-28	-21	-23	r1 1100 me
-20	-22	-19	-17	r1 1100 morning
-34	-33	-32	-32	r1 1100 my
-20	-20	-17	-17	r1 1100 night
-23	-27	-22	-26	r1 1100 no
-19	-25	-14	-16	r1 1100 now
-57	-50	-46	-45	r1 1100 of
-54	-51	-37	-45	r1 1100 on
-32	-30	-29	-26	r1 1100 or
-26	-25	-22	-21	r1 1100 our
-36	-34	-28	-27	r1 1100 out
-25	-35	-27	-27	r1 1100 over
11	1	4	4	r1 1100 pinpoints
11	1	4	4	r1 1100 pooled
11	1	4	4	r1 1100 power
11	1	4	4	r1 1100 pulled
11	1	4	4	r1 1100 returns
-14	21	13	-6	r1 1100 says
11	1	4	4	r1 1100 sold
-20	-22	-19	-17	r1 1100 some
-36	-38	-27	-27	r1 1100 that
-9	11	-5	6	r1 1100 the
-40	-39	-41	-30	r1 1100 this
-19	-19	-19	-17	r1 1100 three
-27	-29	-28	-24	r1 1100 time
-34	-12	-22	-21	r1 1100 to
10	5	20	7	r1 1100 track
10	5	20	7	r1 1100 tracks
15	9	27	5	r1 1100 train
-26	-25	-22	-23	r1 1100 up
-29	-31	-26	-29	r1 1100 video
12	-5	-6	15	r1 1100 was
-13	-12	-8	1	r1 1100 when
2	3	16	16	r1 1100 where
-6	6	-7	10	r1 1100 which
7	3	-7	-1	r1 1100 will
-30	-17	-27	-27	r1 1100 with
15	6	2	-4	r1 1100 won
-38	-35	-27	-27	r1 1100 you
-24	-26	-20	-21	r1 1100 your
5	2	1	2	r1 1101 's father
8	-18	-16	-11	r1 1101 0
-33	-29	-27	-27	r1 1101 Name
5	2	1	2	r1 1101 along
5	2	1	2	r1 1101 also
21	-5	-6	-4	r1 1101 and
5	2	1	2	r1 1101 began
5	2	1	2	r1 1101 showed
23	-2	-3	-4	r1 1101 was
-1	6	1	2	r1 Name
10	10	7	22	r1 a
-13	-19	0	-10	r1 about
10	-1	-6	0	r1 accepted
2	-3	8	0	r1 added
6	16	25	14	r1 after
-9	-1	15	-5	r1 against
3	1	23	4	r1 agent
-14	-15	-5	-21	r1 all
5	16	16	-4	r1 alliance
7	10	-3	1	r1 along
10	9	-2	4	r1 also
19	-6	-7	-8	r1 among
-2	9	-1	-14	r1 an
18	19	14	25	r1 and
-9	-2	-20	-20	r1 announced
-12	16	-18	10	r1 are
-16	-24	-21	-19	r1 arrived
8	-2	-4	1	r1 arrives
17	3	8	13	r1 as
8	1	1	8	r1 assisted
-18	-17	5	-4	r1 at
-5	-9	21	-8	r1 attack
12	22	9	3	r1 attempted
14	20	-1	4	r1 attended
-6	9	0	-10	r1 based
21	17	14	2	r1 became
-5	20	-1	-4	r1 before
0	-4	-2	-6	r1 began
-18	-9	-23	-10	r1 being
8	-2	-4	1	r1 believes
-15	-18	10	-19	r1 between
6	-18	-18	-18	r1 bill
38	-1	7	5	r1 born
5	0	-1	1	r1 breaks
27	3	5	12	r1 broke
0	16	16	-5	r1 bus
18	13	10	26	r1 but
-13	-18	-5	-17	r1 by
0	-4	5	-2	r1 c
-1	-4	-1	19	r1 cabinet
19	2	3	7	r1 calls
17	19	22	-4	r1 campaign
6	-13	10	15	r1 can
2	34	-1	5	r1 candidate
-10	-11	-9	-9	r1 car
-9	-11	-9	-9	r1 cars
-4	-15	-12	-25	r1 case
-22	-22	-20	-17	r1 central
-12	-12	-5	-8	r1 champion
-14	16	-13	-11	r1 chief
-13	-18	1	-15	r1 china
12	-1	1	-1	r1 claimed
-2	-4	6	-2	r1 coach
8	11	37	7	r1 confirms
15	15	26	5	r1 could
2	2	6	20	r1 dates
-20	1	-3	-19	r1 day
7	1	-1	0	r1 decided
10	-2	10	3	r1 delayed
-12	-4	-1	-5	r1 derived
29	22	12	2	r1 describes
-14	-20	-1	-13	r1 design
13	6	-1	-1	r1 did
14	-9	7	0	r1 died
16	-6	-5	-5	r1 dies
6	1	0	2	r1 down
-1	-1	-1	10	r1 drawings
-4	5	18	8	r1 during
13	19	22	3	r1 east
31	20	15	8	r1 ends
11	4	17	5	r1 engineer
11	1	5	29	r1 era
4	-3	16	4	r1 evident
-4	0	8	1	r1 extension
-4	4	11	-15	r1 family
-1	-1	14	13	r1 final
12	8	-6	-8	r1 finished
4	23	-1	2	r1 flight
-14	-8	-8	-11	r1 for
4	5	12	26	r1 forces
26	28	8	23	r1 formed
10	-1	-1	18	r1 former
-18	-17	-13	-14	r1 forward
17	2	7	2	r1 found
5	28	8	4	r1 front
6	1	0	2	r1 gained
6	16	3	20	r1 games
-14	-12	-7	-23	r1 general
7	-13	-16	-14	r1 get
8	-19	-10	-7	r1 gets
17	5	7	22	r1 give
-3	-18	-14	-14	r1 got
6	14	24	2	r1 government
-20	-24	-6	-17	r1 governor
5	16	0	1	r1 guitar
7	-1	0	1	r1 guitars
-4	-1	-16	-27	r1 had
9	20	18	4	r1 has
6	27	-7	-11	r1 have
6	21	9	5	r1 he
1	29	7	4	r1 head
3	-12	-6	-6	r1 her
7	1	2	1	r1 herself
-12	-18	-10	-17	r1 high
10	-10	-11	-11	r1 himself
3	22	2	19	r1 his
-10	3	-16	-18	r1 home
-6	-3	-20	-16	r1 how
-36	-29	-32	-33	r1 if
-3	7	10	10	r1 in
4	20	5	4	r1 incumbent
-9	12	-5	3	r1 into
3	16	-1	-3	r1 investigated
2	0	13	18	r1 is
-16	-28	-21	-29	r1 it
0	1	0	12	r1 jackpot
-11	-20	-22	-17	r1 joined
3	-16	2	-19	r1 just
6	6	-14	-9	r1 later
-1	26	7	-7	r1 leader
30	16	2	9	r1 led
-24	-21	-22	-27	r1 like
-19	-6	-8	-22	r1 located
10	5	20	7	r1 locomotive
2	15	17	4	r1 locomotives
5	-24	-19	-16	r1 lol
7	28	-3	-7	r1 lost
25	13	0	20	r1 made
-31	-30	-26	-26	r1 make
-6	3	31	1	r1 man
-12	2	-17	-15	r1 may
-37	-35	-37	-33	r1 me
-19	-6	-16	-22	r1 members
-13	10	-13	-10	r1 men
-21	-4	-14	-20	r1 more
-20	-22	-19	-17	r1 morning
4	2	0	14	r1 moved
-19	-15	-25	-27	r1 music
-4	-23	-1	1	r1 my
19	-2	-2	1	r1 n 's Name
7	0	-1	1	r1 n 's biography
8	-1	-2	0	r1 n 's royal
-11	-2	0	8	r1 n 0
0	1	5	1	r1 n >
8	15	-2	4	r1 n Name
40	20	-3	21	r1 n a
11	-4	16	14	r1 n after
3	12	24	4	r1 n against
11	14	-1	2	r1 n all
0	23	18	-2	r1 n also
27	17	1	0	r1 n an
23	16	6	19	r1 n and
6	16	-6	14	r1 n are
13	17	15	23	r1 n as
10	0	19	13	r1 n at
15	11	0	1	r1 n became
11	13	-1	11	r1 n being
35	-5	-3	0	r1 n born
20	11	11	14	r1 n but
-18	-14	-10	-10	r1 n by
3	33	1	5	r1 n candidate
8	11	37	7	r1 n confirms
7	-1	-1	0	r1 n delayed
13	-10	0	1	r1 n died
27	4	4	4	r1 n dies
-1	-1	-1	10	r1 n drawings
23	25	23	5	r1 n during
11	1	5	29	r1 n era
4	23	-1	2	r1 n flight
-3	12	10	10	r1 n for
10	-1	-1	18	r1 n former
-1	6	-3	2	r1 n from
5	12	4	20	r1 n games
9	17	16	1	r1 n general
6	14	24	2	r1 n government
-6	6	-14	-24	r1 n had
14	26	31	29	r1 n has
7	40	2	3	r1 n have
19	30	16	20	r1 n he
14	19	19	16	r1 n in
0	12	-1	1	r1 n incumbent
12	25	6	16	r1 n into
7	8	16	17	r1 n is
-14	-22	-15	-23	r1 n it
0	1	0	12	r1 n jackpot
20	2	18	-3	r1 n just
12	20	2	5	r1 n leader
18	17	9	-1	r1 n led
6	25	3	2	r1 n lost
13	15	5	15	r1 n made
-14	-23	-23	-20	r1 n may
8	33	2	3	r1 n national
-11	12	-9	-11	r1 n new
20	-3	17	-3	r1 n of
12	11	0	18	r1 n on
-9	-22	-20	-7	r1 n one
-14	7	-14	6	r1 n or
16	12	3	5	r1 n over
-6	-19	-18	-18	r1 n quits
7	1	18	3	r1 n rail
49	20	-1	7	r1 n s
3	25	-1	-7	r1 n says
10	-2	-7	-2	r1 n started
25	3	6	8	r1 n tells
-7	4	2	-19	r1 n that
0	12	14	9	r1 n the
20	3	28	26	r1 n this
20	1	4	6	r1 n through
-17	-13	-5	-10	r1 n to
-19	-11	-11	-21	r1 n today
7	0	-1	1	r1 n trailing
6	1	14	-2	r1 n train
-6	4	-9	-17	r1 n via
-18	-25	-24	-7	r1 n video
-13	-10	-8	-3	r1 n was
14	26	27	17	r1 n were
5	-4	-18	2	r1 n where
-4	8	14	-18	r1 n which
22	11	0	16	r1 n while
8	2	-11	8	r1 n who
-9	-2	-18	-18	r1 n will
-10	-16	-13	-6	r1 n winner
-19	0	-15	-8	r1 n with
17	9	11	-3	r1 n won
5	18	-3	11	r1 n would
-18	-8	4	11	r1 n000 0
-5	-1	-6	0	r1 n000 >
16	13	6	-34	r1 n000 Name
24	19	-5	4	r1 n000 and
19	-2	-3	-2	r1 n000 born
-1	-2	5	-1	r1 n000 but
0	27	-2	1	r1 n000 candidate
7	-1	-1	0	r1 n000 delayed
-1	-1	-1	10	r1 n000 drawings
8	34	30	25	r1 n000 for
2	16	-12	-11	r1 n000 from
5	16	19	2	r1 n000 government
9	41	3	7	r1 n000 had
12	13	20	19	r1 n000 has
1	10	23	16	r1 n000 in
-1	-1	-1	10	r1 n000 into
19	8	-1	31	r1 n000 is
0	1	0	12	r1 n000 jackpot
17	2	0	1	r1 n000 led
4	24	-1	1	r1 n000 national
27	18	28	3	r1 n000 of
8	10	7	18	r1 n000 on
-11	3	8	0	r1 n000 the
20	1	4	6	r1 n000 through
-8	11	12	-13	r1 n000 to
-2	-8	-1	11	r1 n000 was
13	10	21	-3	r1 n000 were
14	9	2	21	r1 n000 who
-29	-10	-21	-8	r1 n000 with
3	-3	-9	-24	r1 n001 >
24	-35	3	-30	r1 n001 Name
20	19	9	-9	r1 n001 and
15	9	15	-1	r1 n001 in
-10	16	-25	-18	r1 n001 is
3	27	19	22	r1 n001 the
8	-1	-2	0	r1 n010 's royal
26	24	1	-7	r1 n010 0
34	-4	28	9	r1 n010 >
23	2	-7	4	r1 n010 and
17	27	-3	-5	r1 n010 as
15	-1	2	0	r1 n010 born
25	-3	2	3	r1 n010 has
29	20	-5	5	r1 n010 in
28	-3	1	2	r1 n010 is
44	-1	5	9	r1 n010 of
27	-2	-1	1	r1 n010 on
33	-6	-3	1	r1 n010 the
39	2	3	9	r1 n010 to
28	-1	2	2	r1 n010 was
39	0	3	2	r1 n010 who
31	-4	-1	-7	r1 n011 0
57	-5	7	10	r1 n011 >
22	12	1	0	r1 n011 Name
23	-7	-4	-5	r1 n011 a
11	-26	-15	-15	r1 n011 and
39	-7	-4	-1	r1 n011 in
28	-3	17	1	r1 n011 is
40	4	3	10	r1 n011 of
23	-1	3	4	r1 n011 on
22	-5	-2	3	r1 n011 s
15	-3	2	4	r1 n011 says
41	-4	-4	-4	r1 n011 the
20	3	22	11	r1 n011 to
16	-4	1	-1	r1 n011 was
28	-7	-2	-4	r1 n011 who
-23	3	-9	7	r1 n100 0
-22	0	3	-4	r1 n100 >
-6	9	-2	15	r1 n100 Name
3	21	1	20	r1 n100 a
-6	17	9	7	r1 n100 and
-4	22	-8	-15	r1 n100 are
-10	8	1	16	r1 n100 as
-2	6	5	12	r1 n100 at
-22	-23	-7	-26	r1 n100 by
10	31	8	9	r1 n100 candidate
4	23	-1	2	r1 n100 flight
-16	-12	-4	-7	r1 n100 for
-13	-14	4	-2	r1 n100 from
5	12	4	20	r1 n100 games
-10	-8	-18	-20	r1 n100 had
11	22	19	19	r1 n100 has
2	31	6	2	r1 n100 have
6	22	15	18	r1 n100 he
-11	14	4	5	r1 n100 in
4	3	7	-6	r1 n100 is
-14	-24	-16	-25	r1 n100 it
-3	-1	13	-8	r1 n100 just
5	22	13	-1	r1 n100 led
2	13	-2	-1	r1 n100 lost
-7	8	-9	-8	r1 n100 new
-21	-10	3	1	r1 n100 of
-12	5	-7	8	r1 n100 on
-4	18	-6	5	r1 n100 or
1	11	2	2	r1 n100 over
7	1	18	3	r1 n100 rail
2	27	1	3	r1 n100 s
-15	12	-3	-11	r1 n100 says
-1	12	-1	5	r1 n100 the
-34	-21	-12	-9	r1 n100 to
-21	-11	-11	-21	r1 n100 today
6	1	14	-2	r1 n100 train
-23	-10	-6	-10	r1 n100 was
8	21	-2	19	r1 n100 were
-12	-6	-25	1	r1 n100 where
-1	3	12	-17	r1 n100 which
-10	-6	-4	2	r1 n100 who
9	20	8	6	r1 n100 with
13	2	-4	-7	r1 n101 >
17	31	23	7	r1 n101 Name
-1	-18	-18	6	r1 n101 and
15	31	4	12	r1 n101 in
0	-3	0	-7	r1 n101 is
-17	-2	-11	-15	r1 n101 was
7	0	-1	1	r1 n110 's biography
13	17	2	6	r1 n110 >
22	27	-1	15	r1 n110 Name
34	-1	18	13	r1 n110 and
29	16	27	19	r1 n110 in
12	7	32	-3	r1 n110 is
7	0	-1	1	r1 n110 one
22	0	5	-4	r1 n110 the
7	0	-1	1	r1 n110 trailing
-12	3	9	-17	r1 n110 was
-12	-17	-15	-14	r1 n110 with
30	4	20	7	r1 n111 >
16	17	-2	-2	r1 n111 Name
31	-1	-4	-1	r1 n111 the
-17	1	-17	-23	r1 national
-19	-17	11	-17	r1 near
-20	0	-14	-16	r1 need
5	1	1	2	r1 needed
-5	12	4	-9	r1 new
11	-20	-17	-20	r1 next
-29	-31	-27	-24	r1 night
-12	-27	-21	-23	r1 no
-13	0	1	-15	r1 not
10	1	1	3	r1 noticed
-22	-20	-13	-29	r1 now
-2	-25	-4	-24	r1 of
7	-17	-12	-13	r1 off
-3	-11	17	13	r1 officials
7	-2	3	5	r1 on
-8	-28	-13	-11	r1 one
14	1	29	2	r1 opened
-14	-13	-15	-18	r1 operated
-21	-23	-21	-19	r1 our
-2	-18	-15	-13	r1 out
-10	5	-3	-14	r1 over
7	-1	0	1	r1 picked
11	1	4	4	r1 pinpoints
10	5	-5	-2	r1 planned
19	7	5	25	r1 played
2	39	6	2	r1 players
16	37	10	7	r1 please
4	27	36	7	r1 police
11	1	4	4	r1 pooled
6	-1	18	9	r1 power
11	-5	26	3	r1 president
-3	26	27	4	r1 project
10	1	1	3	r1 published
11	1	4	4	r1 pulled
5	31	0	-4	r1 purchased
-6	-19	-18	-18	r1 quits
6	0	23	4	r1 rail
13	-14	-5	-12	r1 ran
1	5	-2	-1	r1 refused
-5	14	-3	18	r1 released
21	3	3	7	r1 returned
12	1	4	4	r1 returns
0	6	14	-1	r1 rules
40	26	36	24	r1 s
-8	-23	-7	-21	r1 say
21	30	14	0	r1 says
-7	-10	0	-16	r1 seems
21	30	9	2	r1 selected
-10	-30	-28	-25	r1 served
16	-7	-1	15	r1 she
4	-3	16	4	r1 shop
-4	2	14	-12	r1 should
-11	-27	-3	-25	r1 show
6	-4	1	2	r1 showed
10	28	22	6	r1 since
7	0	-1	2	r1 slept
-13	-21	4	-17	r1 so
11	1	4	4	r1 sold
-18	-24	-16	-2	r1 some
-18	-22	-5	-1	r1 soon
4	2	18	5	r1 southbound
6	-1	-1	0	r1 spirit
9	-2	2	0	r1 started
15	18	6	6	r1 stated
4	-3	16	4	r1 superintendent
8	11	18	3	r1 supporting
25	0	0	4	r1 survived
8	-11	-8	-4	r1 tells
-10	3	-12	-26	r1 that
-15	6	1	3	r1 the
31	13	15	1	r1 then
-13	-20	5	-17	r1 there
-8	16	3	-9	r1 they
-4	4	5	0	r1 this
-16	-9	-19	-15	r1 three
20	20	4	4	r1 through
-40	-43	-38	-37	r1 time
-5	-9	3	-11	r1 to
-8	-2	-19	-27	r1 today
-18	-6	5	-18	r1 tomorrow
15	4	-9	-9	r1 took
-15	-21	-11	-27	r1 tour
10	5	21	7	r1 track
10	5	20	7	r1 tracks
7	0	-1	1	r1 trailing
16	7	29	5	r1 train
9	2	0	3	r1 trained
13	0	-1	3	r1 tries
5	23	25	4	r1 united
5	27	16	0	r1 until
-29	-20	-28	-28	r1 up
-8	-13	7	-7	r1 used
-15	12	17	-14	r1 via
-4	-8	-22	1	r1 video
-17	13	-4	-16	r1 vs
12	-9	-2	8	r1 was
17	17	23	0	r1 we
18	20	15	9	r1 were
3	-18	-14	-10	r1 what
2	2	8	15	r1 when
14	-3	14	11	r1 where
-9	5	6	-8	r1 which
13	4	3	9	r1 while
1	-2	6	3	r1 who
25	-2	1	3	r1 whom
9	10	-9	-8	r1 why
-2	3	1	-13	r1 will
-16	-25	-21	-14	r1 winner
-3	9	-10	-5	r1 winning
-6	6	-7	-9	r1 wins
-17	-14	-23	-14	r1 with
11	12	-7	-7	r1 won
37	27	15	11	r1 would
-14	-16	-1	-12	r1 yard
-3	-15	-25	-22	r1 you
-23	-24	-19	-20	r1 your
-5	13	-5	20	r12 0 0
-38	-19	-9	-15	r12 0 >
23	3	20	6	r12 0 Name
-16	-23	-10	0	r12 0 and
-7	-8	-6	-6	r12 0 fill
-7	-8	-6	-6	r12 0 granite
-4	11	-9	-1	r12 0 high
-14	-25	-6	-21	r12 0 is
-7	-8	-6	-6	r12 0 summit
-12	-13	-10	-10	r12 0 the
-10	-19	-16	4	r12 0 was
9	15	-6	18	r12 Name 0
-8	11	20	-19	r12 Name >
15	-4	14	11	r12 Name Name
-18	-10	-10	-31	r12 Name a
-13	-17	-10	-9	r12 Name also
-10	15	16	12	r12 Name and
-12	-4	-1	-5	r12 Name derived
23	14	28	-4	r12 Name in
7	5	2	-12	r12 Name is
-4	19	-7	-1	r12 Name party
-1	25	0	25	r12 Name the
17	-3	29	3	r12 Name to
-4	4	15	-5	r12 Name via
-12	-5	8	-16	r12 Name was
4	0	29	6	r12 Name who
-10	-2	-15	-22	r12 a Name
5	0	-1	1	r12 a slut
10	-1	-6	0	r12 accepted the
6	1	0	2	r12 added another
-8	1	10	-3	r12 after Name
3	-5	16	14	r12 after the
3	1	23	4	r12 agent station
5	2	1	2	r12 along to
7	-1	0	1	r12 also makes
6	-1	-1	0	r12 also owns
5	2	1	2	r12 also played
6	1	0	2	r12 also tried
-10	-18	-2	-17	r12 and 0
34	24	30	17	r12 and Name
1	16	3	10	r12 and a
15	-4	18	-1	r12 and also
14	5	-2	0	r12 and former
16	-2	-1	0	r12 and his
4	13	16	6	r12 and in
0	-3	23	-5	r12 and is
13	20	13	1	r12 and other
4	18	21	2	r12 and others
12	-4	9	2	r12 and return
3	-2	8	-4	r12 and seashore
4	1	23	1	r12 and south
-6	15	-2	-6	r12 and the
13	20	20	-1	r12 and was
10	-1	-6	0	r12 army arrived
10	-1	-6	0	r12 army veterans
10	-1	-6	0	r12 army was
8	-2	-4	1	r12 arrives at
3	8	-10	0	r12 as a
11	1	4	4	r12 as he
19	-13	3	10	r12 as the
-13	-2	4	-20	r12 as well
10	1	1	3	r12 assisted by
-16	-21	1	-18	r12 at 0
-2	-3	5	-4	r12 at Name
1	5	-2	-1	r12 at one
-10	-11	-1	-1	r12 at the
12	22	9	3	r12 attempted to
10	2	1	3	r12 attended crescent
11	-11	4	-2	r12 became a
2	30	13	4	r12 became the
11	1	4	4	r12 been able
7	4	20	3	r12 before the
2	14	10	4	r12 began a
-12	-14	-9	-13	r12 began in
5	2	1	2	r12 began playing
10	2	1	3	r12 began the
7	1	2	1	r12 behalf including
8	-2	-4	1	r12 believes that
7	0	-1	1	r12 biography reflects
30	-4	1	2	r12 born 0
23	-1	2	1	r12 born Name
5	0	-1	1	r12 breaks up
5	0	-1	1	r12 broke up
-1	-2	5	-1	r12 but had
-1	-1	12	-1	r12 but lost
2	-1	8	14	r12 but the
1	5	-2	-1	r12 but with
-4	-28	-1	-22	r12 by Name
1	0	11	1	r12 by early
12	22	9	3	r12 by recruiting
6	1	0	2	r12 by showing
3	13	15	14	r12 by the
0	-4	5	-2	r12 c 0
-1	-5	-2	18	r12 cabinet features
7	0	-1	2	r12 calls Name
-21	-15	3	-13	r12 can be
1	31	-1	4	r12 candidate Name
2	8	0	1	r12 candidate in
-8	-9	-7	-7	r12 car 0
-6	-8	-6	-6	r12 cars 0
-2	-4	6	-2	r12 coach Name
10	1	1	3	r12 crude experimentation
3	-1	10	0	r12 dates >
7	1	-1	0	r12 decided to
7	-1	-1	0	r12 delayed and
-12	-4	-1	-5	r12 derived from
12	22	9	3	r12 describes itself
4	-3	16	4	r12 design was
6	1	0	2	r12 down in
-1	-1	-1	10	r12 drawings for
1	20	28	-9	r12 during the
7	1	18	1	r12 east Name
10	-1	-6	0	r12 encampment >
10	5	20	7	r12 engineer who
4	-3	16	4	r12 evident in
5	0	-1	1	r12 ex boyfriend
-4	0	8	1	r12 extension had
7	1	2	1	r12 family and
5	2	1	2	r12 father bought
6	1	0	2	r12 first match
6	-1	-1	0	r12 first teacher
-1	-1	12	-1	r12 football leader
5	28	15	3	r12 for 0
-12	-18	-15	2	r12 for Name
5	22	4	-1	r12 for a
-12	1	7	-17	r12 for the
-13	-10	-15	-21	r12 founder Name
-11	16	1	7	r12 from 0
-20	-22	-11	-34	r12 from Name
3	-3	4	21	r12 from the
5	35	11	6	r12 front page
6	1	0	2	r12 gained top
5	0	-1	1	r12 get back
5	1	1	2	r12 gets a
5	0	-1	1	r12 gets into
1	0	10	3	r12 give up
7	-1	0	1	r12 guitar >
7	-1	0	1	r12 guitars in
6	-5	11	3	r12 had 0
8	14	0	1	r12 had an
6	-15	-10	-20	r12 had been
10	1	1	3	r12 had experienced
6	1	0	2	r12 had now
11	-4	6	2	r12 had the
8	-1	0	3	r12 has also
12	-5	3	5	r12 has been
-2	12	0	3	r12 has released
-10	-4	-15	-14	r12 has since
-4	17	-4	-5	r12 have been
7	1	2	1	r12 her fetus
7	1	2	1	r12 herself now
-2	-4	6	-2	r12 high school
7	0	-1	2	r12 house after
7	1	2	1	r12 husband opposed
-9	-4	4	13	r12 in 0
-16	17	14	-29	r12 in Name
-1	-6	0	-4	r12 in his
1	-3	-1	15	r12 in its
3	-1	13	2	r12 in order
30	5	32	12	r12 in the
-1	-1	-1	10	r12 into at
-1	26	3	-7	r12 into the
1	5	-2	-1	r12 investigated into
18	4	2	15	r12 is 0
9	38	53	43	r12 is a
18	-1	-5	2	r12 is against
10	1	27	6	r12 is an
12	22	9	3	r12 is distinctive
4	20	15	1	r12 is in
7	0	-1	1	r12 is more
-27	-34	-32	-35	r12 is on
0	5	-1	-2	r12 is recorded
10	1	1	3	r12 is remembered
-20	-8	-29	-4	r12 is the
7	0	-1	2	r12 is voiced
-1	-1	-1	10	r12 jackpot of
-1	-1	-1	10	r12 jackpot or
-1	-1	-1	10	r12 jackpot was
-14	-19	-22	-17	r12 joined the
3	29	2	2	r12 leader Name
4	19	3	20	r12 led by
7	1	2	1	r12 life an
-5	-3	5	-1	r12 like Name
12	22	9	3	r12 like many
10	5	20	7	r12 locomotive exploded
4	-3	16	4	r12 locomotives uncoupled
0	5	-1	-2	r12 lost their
10	2	1	3	r12 made his
10	2	1	3	r12 made only
7	-1	0	1	r12 made regular
4	-2	-1	14	r12 moved to
6	-1	-1	0	r12 name started
1	0	10	3	r12 national anthem
-20	-17	-5	-19	r12 near Name
5	1	1	2	r12 needed to
0	20	15	-3	r12 new Name
-6	-6	14	-6	r12 new jersey
-21	-20	-20	-21	r12 no 0
10	1	1	3	r12 noticed that
5	1	1	2	r12 now also
-20	-22	-20	-6	r12 of 0
5	-21	0	-24	r12 of Name
18	-4	-5	-3	r12 of the
-18	-31	-19	-26	r12 on 0
17	11	10	19	r12 on Name
-10	10	-7	-7	r12 on a
5	21	0	0	r12 on may
-19	-12	-1	-23	r12 on the
10	-1	12	19	r12 one of
-1	-1	12	-1	r12 only commercial
5	1	1	2	r12 opened up
4	14	0	-1	r12 operated on
4	-7	7	9	r12 or Name
-7	4	-10	-6	r12 over the
7	1	2	1	r12 own long
7	1	2	1	r12 own repeated
7	1	2	1	r12 parents Name
-1	-5	-1	18	r12 passing system
6	-1	-1	0	r12 passion and
7	-1	0	1	r12 picked up
11	1	4	4	r12 pinpoints mike
10	-1	-6	0	r12 planned to
10	-1	-6	0	r12 plans and
4	14	0	-1	r12 played under
11	1	4	4	r12 pooled the
11	1	4	4	r12 power winning
10	1	1	3	r12 published his
11	1	4	4	r12 pulled into
30	5	2	8	r12 ran for
1	5	-2	-1	r12 refused anything
6	1	0	2	r12 returned to
12	1	4	4	r12 returns to
10	-1	-6	0	r12 right column
7	1	2	1	r12 right to
8	-1	-2	0	r12 royal tour
4	14	0	-1	r12 rules stated
16	12	17	3	r12 s Name
14	35	5	10	r12 says >
3	3	3	-10	r12 says Name
5	1	1	2	r12 says of
7	0	-1	2	r12 says that
0	7	12	-3	r12 seems to
4	-3	16	4	r12 shop and
5	2	1	2	r12 showed much
7	0	-1	2	r12 slept with
11	1	4	4	r12 sold advertising
-17	-15	-10	-17	r12 southbound spur
6	-1	-1	0	r12 spirit released
10	-2	-7	-2	r12 started his
6	-1	-1	0	r12 started squirrel
6	-1	-1	0	r12 style changed
4	-3	16	4	r12 superintendent Name
3	-1	10	0	r12 supporting the
5	-12	-10	-5	r12 tells Name
14	-1	0	3	r12 that >
-13	18	2	-19	r12 the Name
-1	-2	5	-1	r12 the capital
0	20	-4	-2	r12 the democratic
-2	15	-2	-4	r12 the liberal
9	28	4	24	r12 the national
6	-1	-1	0	r12 the philosophy
11	1	4	4	r12 the points
-13	-11	-11	-12	r12 the tracks
7	0	-1	2	r12 then claims
4	-3	16	4	r12 then replaced
7	0	-1	2	r12 then tells
2	-1	20	3	r12 this morning
-3	6	23	11	r12 to Name
4	-3	16	4	r12 to a
4	6	-6	-18	r12 to be
8	-2	-4	1	r12 to kill
4	14	0	-1	r12 to revert
14	7	18	-5	r12 to the
7	-1	0	1	r12 took a
10	2	1	3	r12 took the
3	-1	10	0	r12 tour >
3	-1	10	0	r12 tour to
10	5	20	7	r12 track and
10	5	20	7	r12 tracks was
7	0	-1	1	r12 trailing on
3	-2	8	-4	r12 train >
10	5	20	7	r12 train approaching
3	-2	8	-4	r12 train saw
12	5	23	5	r12 train was
10	5	20	7	r12 train which
6	1	0	2	r12 trained hard
6	1	0	2	r12 trained with
13	0	-1	3	r12 tries to
4	-3	16	4	r12 used early
-12	-4	8	-10	r12 via Name
-11	13	-6	-11	r12 via dj
-11	-7	-20	3	r12 was a
13	8	0	-14	r12 was able
20	16	-7	-5	r12 was an
-12	-4	-1	-5	r12 was as
7	0	-1	1	r12 was bodyboarding
22	17	5	7	r12 was born
4	14	0	-1	r12 was considered
5	1	1	2	r12 was constantly
11	2	17	3	r12 was converted
6	1	0	2	r12 was counted
-4	0	8	1	r12 was dismantled
34	3	7	4	r12 was elected
4	2	24	3	r12 was established
4	24	7	3	r12 was formed
-8	12	-3	-4	r12 was founded
23	9	2	3	r12 was in
-1	-5	-1	18	r12 was introduced
7	-1	-1	0	r12 was later
5	2	1	2	r12 was mesmerized
6	1	0	2	r12 was now
-1	-2	5	-1	r12 was originally
6	1	0	2	r12 was part
6	1	0	2	r12 was rated
4	-3	16	4	r12 was reorganized
10	2	1	3	r12 was selected
-14	-8	-29	-33	r12 was the
10	2	1	3	r12 was traded
7	1	2	1	r12 was twenty
17	0	13	7	r12 was very
6	1	0	2	r12 was widely
7	-1	-1	0	r12 were exhausted
7	2	17	9	r12 when it
20	10	5	19	r12 where he
-2	12	8	13	r12 where his
-19	-9	-15	-18	r12 which is
-7	-13	-8	-19	r12 which ranked
8	10	9	-10	r12 which was
6	7	18	0	r12 who had
11	1	4	4	r12 will tell
6	1	0	2	r12 windpipe but
7	3	2	6	r12 winning the
-2	-1	12	2	r12 with 0
-2	11	-12	-15	r12 with Name
6	-1	-1	0	r12 with opportunities
-10	-22	-8	-28	r12 with the
11	1	4	4	r12 won Name
9	20	0	-3	r12 won a
6	1	0	2	r12 won his
-6	-10	-9	-19	r12 won the
17	-2	4	17	r12 would be
15	-4	17	0	r12 would not
8	-2	-4	1	r12 would stand
1	0	11	1	r12 yard about
6	1	0	2	r12 younger brother
-18	14	-3	8	r2 0
-9	-6	-8	-15	r2 >
4	-5	3	-7	r2 Name
13	19	12	16	r2 a
16	9	2	-8	r2 able
19	10	3	-5	r2 about
11	1	4	4	r2 advertising
11	5	-5	-18	r2 after
-2	-11	1	8	r2 against
-35	-33	-19	-42	r2 all
14	16	15	11	r2 also
24	30	42	31	r2 an
-3	-1	-13	-2	r2 and
11	-13	-4	-6	r2 another
1	0	10	3	r2 anthem
1	5	-2	-1	r2 anything
10	5	20	7	r2 approaching
-3	3	19	6	r2 are
-6	-19	-18	-14	r2 arrived
10	-7	6	-15	r2 as
-18	-29	6	-24	r2 at
1	-12	-20	-18	r2 august
6	6	-10	12	r2 back
12	13	6	-5	r2 be
9	-17	10	-1	r2 became
6	-10	-10	-13	r2 been
-11	-7	4	-14	r2 being
-17	-14	-16	-18	r2 best
8	1	3	2	r2 bodyboarding
3	4	30	6	r2 border
23	17	5	7	r2 born
24	25	1	2	r2 both
13	-8	-7	-7	r2 bought
5	0	-1	1	r2 boyfriend
-9	-12	-11	-8	r2 brother
-7	-12	-18	-2	r2 but
-17	-13	-15	-11	r2 by
27	1	19	6	r2 call
-16	-17	-25	-24	r2 called
-1	-2	5	-1	r2 capital
6	-1	-1	0	r2 changed
-3	16	18	2	r2 china
-4	-13	-9	-7	r2 claims
18	12	6	16	r2 coalition
10	-1	-6	0	r2 column
-1	-1	12	-1	r2 commercial
4	14	0	-1	r2 considered
5	1	1	2	r2 constantly
-12	-4	-10	2	r2 contested
11	2	17	3	r2 converted
-22	-2	-3	-18	r2 could
6	1	0	2	r2 counted
10	2	1	3	r2 crescent
15	16	-3	0	r2 democratic
-12	-4	-1	-5	r2 derived
19	-3	1	1	r2 died
-4	0	8	1	r2 dismantled
12	22	9	3	r2 distinctive
-11	13	-6	-11	r2 dj
-20	-6	-25	-24	r2 do
-17	7	-12	-15	r2 dont
12	5	-10	-10	r2 down
24	21	7	-2	r2 during
3	-6	19	4	r2 early
35	23	-1	0	r2 elected
-23	-24	-22	-21	r2 end
5	2	27	3	r2 established
-24	-24	-22	-22	r2 every
7	-1	-1	0	r2 exhausted
10	1	1	3	r2 experienced
10	1	1	3	r2 experimentation
10	5	20	7	r2 exploded
10	0	6	21	r2 father
-1	-5	-2	18	r2 features
7	1	2	1	r2 fetus
4	20	18	3	r2 fight
-7	-8	-6	-6	r2 fill
25	20	22	-12	r2 first
4	-16	4	-11	r2 five
-10	-3	9	-14	r2 following
8	-11	-5	-20	r2 for
17	6	-4	-1	r2 forces
2	36	4	1	r2 form
5	23	7	3	r2 formed
17	0	-7	-8	r2 former
-6	-16	4	-15	r2 found
11	10	-8	-5	r2 founded
3	-26	1	-26	r2 from
8	-4	-2	-1	r2 further
-13	3	8	-7	r2 get
-7	-24	-22	-20	r2 go
13	-14	-18	-9	r2 got
0	14	10	17	r2 government
-7	-8	-6	-6	r2 granite
18	-3	23	-2	r2 great
9	11	-1	-2	r2 guitarist
1	30	33	4	r2 had
-7	-14	-9	-10	r2 hard
-7	14	-2	-20	r2 has
-15	5	1	10	r2 have
31	8	11	14	r2 he
4	-8	-10	-11	r2 held
-31	-30	-12	-25	r2 help
12	4	-14	-17	r2 her
3	12	-8	0	r2 high
25	31	9	3	r2 him
31	-13	2	8	r2 his
-9	7	12	-8	r2 hold
8	3	6	20	r2 home
-8	-27	-22	-25	r2 how
-9	-5	-8	12	r2 however
-5	5	-17	-16	r2 if
-9	3	-5	-1	r2 in
13	14	3	26	r2 including
7	21	13	0	r2 independent
10	29	2	4	r2 international
-8	1	-10	-15	r2 into
-1	-5	-1	18	r2 introduced
-9	-8	-4	-35	r2 is
15	9	29	19	r2 it
-5	9	12	10	r2 its
12	22	9	3	r2 itself
-4	-20	-12	12	r2 james
-6	-6	14	-6	r2 jersey
-5	1	-14	6	r2 joined
1	4	-5	-11	r2 just
-1	-10	-4	-8	r2 kill
18	2	1	20	r2 known
24	23	-3	-3	r2 labor
-12	1	-16	0	r2 last
11	18	1	-6	r2 later
20	14	0	8	r2 leader
-21	-6	-25	-22	r2 led
20	20	17	20	r2 liberal
-33	-31	-20	-32	r2 like
5	7	16	-8	r2 live
6	-3	0	-1	r2 long
-26	-11	-26	-20	r2 look
9	16	8	-2	r2 losing
-21	-16	-13	-17	r2 lost
10	1	-10	-12	r2 lt
-6	-11	-10	-27	r2 made
5	13	13	1	r2 majority
-9	-20	-17	-14	r2 make
7	-1	0	1	r2 makes
-9	24	2	-9	r2 man
-13	12	-13	-18	r2 many
6	1	0	2	r2 match
20	13	-11	-15	r2 may
14	20	-9	-3	r2 me
5	2	1	2	r2 mesmerized
-9	-13	-11	-9	r2 mike
19	-3	23	8	r2 minister
7	8	16	-12	r2 more
-5	-8	15	-3	r2 morning
5	2	1	2	r2 much
-12	2	-26	-22	r2 my
8	1	14	22	r2 named
-7	12	-12	5	r2 national
-4	-1	-8	-19	r2 new
16	15	-8	-11	r2 no
-1	2	9	-16	r2 not
5	18	-9	-1	r2 now
5	6	2	4	r2 of
14	28	0	3	r2 off
-13	-24	-12	-10	r2 on
17	31	26	27	r2 one
11	-6	16	-8	r2 only
8	-5	11	-12	r2 open
6	-1	-1	0	r2 opportunities
9	11	-2	-2	r2 opposed
-4	1	-11	-4	r2 or
3	-1	13	2	r2 order
0	20	5	0	r2 originally
-5	2	-4	-18	r2 other
19	-3	1	-11	r2 others
6	-13	-18	-23	r2 out
-18	8	12	-4	r2 over
6	-1	-1	0	r2 owns
4	34	9	4	r2 page
7	17	21	3	r2 part
-18	-1	-33	-31	r2 party
-11	20	-5	-10	r2 pay
-29	-28	-21	-24	r2 people
6	-1	-1	0	r2 philosophy
7	9	-1	2	r2 played
5	2	1	2	r2 playing
11	1	4	4	r2 points
10	18	8	-2	r2 president
27	4	3	3	r2 presidential
-7	-13	-8	-19	r2 ranked
6	1	0	2	r2 rated
36	-3	2	3	r2 re
-19	-21	-23	-22	r2 reading
2	14	-3	-7	r2 recorded
12	22	9	3	r2 recruiting
20	1	4	4	r2 reflects
-19	-18	-10	-18	r2 regional
7	-1	0	1	r2 regular
0	7	-3	0	r2 released
10	1	1	3	r2 remembered
6	16	16	6	r2 reorganized
7	1	2	1	r2 repeated
7	3	19	1	r2 replaced
13	10	10	2	r2 return
4	14	0	-1	r2 revert
1	-1	1	21	r2 said
-11	-10	0	-13	r2 saw
2	33	15	8	r2 say
-14	-7	14	-13	r2 says
3	-2	8	-4	r2 seashore
0	-18	1	-14	r2 second
10	2	1	3	r2 selected
-12	-13	-7	-10	r2 sent
4	-7	17	13	r2 served
18	-12	1	-4	r2 set
1	28	4	0	r2 several
17	-4	23	-6	r2 she
-10	-2	14	-15	r2 show
-8	-14	-15	-16	r2 showing
-9	-3	-8	-13	r2 since
20	7	19	8	r2 singer
5	0	-1	1	r2 slut
-42	-38	-43	-23	r2 so
-9	10	-16	-16	r2 social
0	-26	-13	-1	r2 some
-2	27	10	1	r2 soon
-9	-20	5	1	r2 south
-8	-9	-16	-12	r2 special
-24	-23	-16	-28	r2 spur
6	-1	-1	0	r2 squirrel
8	-2	-4	1	r2 stand
-24	-20	-5	-21	r2 start
-10	-9	-17	-1	r2 started
17	10	0	3	r2 stated
6	5	36	9	r2 station
-10	-30	-26	-26	r2 still
-8	-29	-24	-27	r2 strong
-6	-8	-5	-6	r2 summit
15	24	1	11	r2 support
3	12	0	22	r2 supported
-3	11	-8	13	r2 system
10	10	4	5	r2 teacher
23	34	3	8	r2 team
11	1	4	4	r2 tell
7	0	-1	2	r2 tells
12	-11	6	-7	r2 than
-16	5	-1	-10	r2 that
-7	-1	-2	7	r2 the
-4	9	9	15	r2 their
9	-2	7	18	r2 then
-19	-13	-16	-13	r2 they
-11	-16	-15	-32	r2 this
18	1	25	0	r2 through
21	-10	-10	-9	r2 thus
15	19	-5	-8	r2 to
-4	-19	-24	4	r2 today
25	15	2	-2	r2 together
3	-2	20	-7	r2 took
-5	-7	-6	-4	r2 top
0	11	-5	-1	r2 tour
-13	-11	-11	-12	r2 tracks
10	2	1	3	r2 traded
-2	-7	12	15	r2 train
8	9	2	4	r2 tried
7	1	2	1	r2 twenty
7	11	-19	-15	r2 two
4	-3	16	4	r2 uncoupled
1	0	-3	21	r2 under
-11	7	-14	-7	r2 united
24	-7	-13	-13	r2 up
4	21	16	-4	r2 us
10	13	21	1	r2 various
8	12	9	2	r2 very
10	-1	-6	0	r2 veterans
-11	11	26	-9	r2 via
-11	-15	-1	4	r2 video
7	0	-1	2	r2 voiced
-10	-18	-19	-11	r2 was
17	22	13	1	r2 we
-13	-3	3	-22	r2 well
-3	22	-3	-13	r2 went
-37	-17	-39	-21	r2 were
15	9	15	4	r2 west
-22	-24	-24	-18	r2 what
-7	-17	7	-7	r2 when
-14	-12	10	-11	r2 where
11	16	10	15	r2 which
-23	-4	6	-21	r2 who
6	1	0	2	r2 widely
-22	-3	5	-24	r2 will
-5	4	-10	-8	r2 win
17	17	8	23	r2 winning
6	0	-5	-16	r2 with
-9	-7	-22	-21	r2 won
-2	-26	-22	-18	r2 work
-7	12	-7	-10	r2 working
19	6	24	1	r2 world
2	20	16	-1	r2 would
15	2	12	30	r2 year
-16	-18	-4	-14	r2 years
12	-3	-21	-13	r2 you
6	-19	-12	-13	r2 your
0	-9	-22	5	rank 01 0
30	-7	-7	-16	rank 01 1
26	2	-4	-13	rank 01 2
14	14	-32	-8	rank 01 3
30	19	-12	7	rank 01 4
10	-7	-32	11	rank 01 5
35	-8	-8	2	rank 01 6
9	11	49	-14	rank 02 0
19	4	17	-9	rank 02 1
5	8	-5	17	rank 02 2
-12	-2	-4	-19	rank 02 3
18	-3	63	7	rank 02 4
33	1	2	4	rank 02 5
37	-11	12	0	rank 02 6
-1	1	9	6	rank 03 0
-59	-30	-13	-44	rank 10 0
-13	20	-7	4	rank 10 1
-38	-17	-23	10	rank 10 2
-19	10	-12	7	rank 10 3
0	35	12	29	rank 10 4
-33	3	-16	-12	rank 10 5
-50	0	-33	-21	rank 10 6
-9	-9	3	-2	rank 12 0
-40	-14	-13	-47	rank 12 1
-5	8	21	16	rank 12 2
6	12	19	7	rank 12 3
15	52	31	28	rank 12 4
5	29	22	7	rank 12 5
1	15	2	8	rank 12 6
-14	8	-27	6	rank 13 0
-9	5	-2	-13	rank 13 1
-18	-8	-20	-3	rank 13 2
-41	-36	-49	-47	rank 13 3
-11	11	-29	-36	rank 13 4
2	21	-8	-9	rank 13 5
7	31	-1	22	rank 13 6
13	4	53	-2	rank 20 0
-14	-6	44	1	rank 20 1
14	24	71	18	rank 20 2
-15	-23	7	-16	rank 20 3
-24	41	38	18	rank 20 4
2	13	32	-5	rank 20 5
-4	6	43	13	rank 20 6
5	21	73	12	rank 21 0
-15	-20	15	-27	rank 21 1
4	5	33	-1	rank 21 2
6	26	8	27	rank 21 3
3	-2	52	9	rank 21 4
-23	-28	8	-20	rank 21 5
-3	0	35	-19	rank 21 6
-19	-10	-38	-14	rank 23 0
-10	-15	1	-8	rank 23 1
-32	15	9	-34	rank 23 2
-21	5	3	-22	rank 23 3
-28	-7	-29	-38	rank 23 4
-17	-22	6	-25	rank 23 5
6	34	40	12	rank 23 6
-10	-40	-38	-47	rank 30 1
-17	-24	-23	7	rank 30 2
-29	5	-1	-10	rank 30 3
4	-21	-18	-3	rank 30 4
-16	-22	3	1	rank 30 6
-20	-16	-15	-10	rank 31 1
6	1	-22	3	rank 31 2
-24	3	-13	-11	rank 31 3
-13	-5	20	0	rank 31 5
-19	12	-1	-31	rank 31 6
-32	-32	-31	-28	rank 32 0
-20	38	4	-12	rank 32 1
-40	-4	-16	-10	rank 32 2
-15	-3	-19	-23	rank 32 3
-39	-24	-24	-37	rank 32 4
-18	-2	-16	-14	rank 32 5
-35	9	-60	-41	rank 32 6
-11	36	5	5	rule group-noun
13	-27	-16	-11	rule title
0	12	17	21	rw 0
-10	-14	-16	-20	rw >
13	4	6	8	rw Name
26	22	4	19	rw a
-2	12	6	-1	rw able
1	-10	13	-20	rw about
4	21	-7	-5	rw academy
2	5	-2	-1	rw accept
7	11	20	0	rw accused
11	3	23	-2	rw action
4	14	0	-1	rw advent
5	9	17	8	rw after
26	22	1	-1	rw again
22	26	16	-1	rw against
17	21	14	4	rw age
-7	-8	-6	-6	rw agent
-23	-23	-2	-26	rw air
8	-2	2	46	rw album
-23	5	-8	-19	rw all
5	41	15	1	rw alliance
3	-8	-6	-2	rw allied
-8	7	-17	9	rw also
-17	-15	-4	-10	rw am
6	-1	4	7	rw amateur
-10	-27	-24	-23	rw amazing
7	0	-1	1	rw ambitious
-6	1	0	-36	rw an
10	1	1	3	rw anatomist
4	3	1	11	rw and
-10	-26	-6	-17	rw another
-7	4	-8	8	rw appearances
10	1	1	3	rw applying
-7	-8	-6	-6	rw arch
-1	-4	14	7	rw are
2	19	25	1	rw area
5	0	-1	1	rw argument
13	12	9	-5	rw army
-21	-28	2	-18	rw around
18	7	-4	-2	rw arrest
11	13	22	11	rw as
4	12	17	2	rw assembly
12	22	9	3	rw asserting
-9	3	-11	13	rw associated
3	32	17	1	rw association
-3	12	10	-5	rw at
4	-3	16	4	rw attraction
12	5	16	-5	rw august
6	-8	16	-4	rw back
2	17	12	-10	rw band
6	-1	-1	0	rw bandmates
7	-1	0	1	rw banjo
11	1	4	4	rw barrel
3	-1	2	18	rw base
-5	6	17	-1	rw based
-10	-22	6	-1	rw be
7	8	1	4	rw because
-17	-7	8	13	rw been
-8	14	15	-8	rw before
10	0	10	4	rw began
28	9	-9	-2	rw begin
-1	26	-7	6	rw being
-16	-8	-18	-13	rw best
-7	-17	8	9	rw between
9	8	-7	-8	rw big
2	-16	-3	-15	rw bill
6	16	-5	-2	rw blue
-6	-4	13	-5	rw book
5	-5	-13	-13	rw both
-7	-18	-11	-15	rw broke
-11	-26	-25	-22	rw brother
16	3	2	3	rw buddy
4	28	-2	-6	rw bus
12	6	20	10	rw but
-13	-5	-11	-17	rw butler
-2	-16	1	9	rw by
-4	7	-1	-3	rw cable
1	-6	31	26	rw called
15	-1	17	3	rw calls
14	-3	-8	-4	rw campaign
-6	0	-13	-8	rw can
19	4	-1	-2	rw cancer
35	6	13	4	rw candidate
-27	-26	2	-20	rw captured
-31	-28	-23	-28	rw car
-1	-1	-1	10	rw card
9	4	-8	-12	rw career
3	-2	8	-4	rw carried
-16	-4	-17	-17	rw cash
1	25	0	-7	rw centre
10	1	0	2	rw champion
4	24	-2	9	rw champions
6	6	18	-2	rw child
-5	6	-13	6	rw children
-17	0	7	-21	rw china
-17	-23	-26	-24	rw choice
14	-11	0	-20	rw city
-17	-16	-5	-19	rw club
-14	-19	8	-23	rw coast
2	8	-6	21	rw cold
10	-1	-6	0	rw commanding
-4	-2	-24	-26	rw communist
13	-8	8	-8	rw community
5	-9	-7	-8	rw competition
2	-16	0	-15	rw conference
16	25	8	6	rw consecutive
7	1	2	1	rw consent
20	9	5	25	rw conservative
1	5	-2	-1	rw considered
-17	-9	-2	-17	rw continue
6	17	5	-2	rw control
1	-3	8	17	rw convention
4	5	16	12	rw county
7	27	5	-5	rw court
-7	-8	-6	-6	rw creek
4	-6	-4	10	rw criticized
10	5	20	7	rw crossing
4	14	0	-1	rw crystals
-16	-23	-21	-9	rw cup
10	-6	-2	14	rw current
-10	5	-4	4	rw day
20	17	5	24	rw deal
-8	-8	0	10	rw defense
3	26	-8	4	rw democratic
-16	-8	-16	-15	rw democrats
-1	-2	5	-1	rw desert
4	22	-3	-2	rw design
4	28	1	4	rw developing
-11	4	7	-9	rw development
-32	-39	-34	-35	rw didnt
4	10	8	-1	rw died
2	-6	-11	-9	rw different
-5	-12	-12	-8	rw discovered
0	5	-1	-2	rw dispute
10	5	20	7	rw distant
-11	12	-2	-8	rw division
1	-18	-17	-17	rw do
-1	-1	12	-1	rw dominance
-8	-3	-18	-23	rw dont
6	-1	-1	0	rw double
15	12	18	-7	rw down
6	-1	-1	0	rw dramatically
10	-3	9	-1	rw drummer
-11	6	-4	10	rw during
2	14	-7	-12	rw early
-3	-3	1	-15	rw east
34	11	14	5	rw elected
31	21	21	3	rw election
-7	15	-12	-9	rw elections
4	30	-1	-2	rw electoral
-12	3	11	-7	rw end
-6	-5	13	-4	rw ends
-8	-14	-11	-9	rw enough
8	-2	-4	1	rw episode
-20	-20	-19	4	rw especially
31	-3	3	-1	rw establishing
1	18	14	18	rw every
3	-2	7	-4	rw excursion
7	-1	-1	0	rw executed
1	-3	-1	15	rw existence
-10	-4	-15	-14	rw expanded
4	-3	0	15	rw express
-10	-6	2	-4	rw extension
5	1	1	2	rw fair
0	7	-3	-9	rw far
-7	-8	-6	-6	rw farmers
17	18	19	2	rw federal
9	-4	-13	-11	rw fellow
-1	6	23	0	rw festival
3	-18	7	-15	rw few
6	1	0	2	rw fights
-3	19	-2	-5	rw filed
-18	-23	-16	-17	rw fill
9	-9	18	9	rw film
-16	-23	-10	-26	rw final
10	1	1	3	rw findings
8	33	22	16	rw first
9	-3	19	19	rw five
-8	-12	-11	-8	rw fly
5	12	11	-5	rw following
1	-6	-5	-4	rw footage
0	11	2	-2	rw football
26	23	-10	1	rw for
2	-14	-14	-12	rw forces
6	8	6	-10	rw foreign
-5	-5	11	-2	rw forest
15	17	10	-3	rw former
-4	4	12	-8	rw found
8	35	-6	-5	rw foundation
19	0	-1	1	rw founder
-18	-9	-7	-21	rw founding
-1	-4	-1	6	rw four
2	21	14	-1	rw fourth
9	14	4	-6	rw free
21	21	-1	0	rw french
-13	11	-7	-13	rw friend
19	-10	5	-3	rw from
-3	29	-3	-2	rw front
-12	20	-17	-19	rw fund
-2	-9	-4	-6	rw future
23	17	7	0	rw gain
-3	8	-6	-9	rw game
3	12	21	6	rw gave
-3	3	8	0	rw gay
18	-6	29	-7	rw general
-5	-14	-32	-26	rw get
9	-8	5	-14	rw gets
-13	-26	-26	-23	rw getting
1	6	-5	-4	rw give
18	17	0	7	rw go
17	-25	-19	-16	rw going
9	-9	-25	-16	rw good
6	-1	25	3	rw got
24	27	22	3	rw government
17	22	-1	6	rw governor
-7	-8	-6	-6	rw gravel
7	1	2	1	rw gravely
9	0	28	-5	rw green
-2	21	-3	-4	rw group
-27	-27	-6	-23	rw gt
5	16	0	1	rw guitars
24	9	20	4	rw had
15	-13	-8	-7	rw hands
-10	7	5	1	rw has
8	-5	0	-12	rw have
32	8	-11	-17	rw he
21	-10	0	-5	rw health
-13	-2	-7	8	rw held
2	-7	-3	-7	rw help
5	1	1	2	rw helps
23	18	-1	-3	rw her
2	3	10	-7	rw here
0	3	-15	-16	rw high
2	11	1	-2	rw highest
7	-3	-15	-23	rw him
31	-7	-5	-10	rw his
1	-1	-7	10	rw holiday
4	-1	12	27	rw home
3	10	12	4	rw honours
-27	-32	-12	-37	rw hospital
-19	-1	-16	-17	rw house
-1	20	-1	-3	rw however
-32	-23	-33	-32	rw i
20	0	-2	-1	rw idea
-8	-29	-23	-23	rw if
-3	-17	-3	-13	rw ill
7	15	0	23	rw immediate
6	1	0	2	rw improved
-1	0	0	-8	rw in
-11	5	-13	-13	rw included
-1	-12	-8	-18	rw including
-7	-14	-5	-13	rw independence
11	23	19	2	rw independent
5	8	16	3	rw industrial
7	1	2	1	rw informed
25	17	2	0	rw inspired
1	0	10	3	rw intentions
10	1	1	3	rw interaction
-7	-8	-6	-6	rw interchange
-5	-20	-7	-18	rw interest
6	32	6	12	rw international
-11	2	-10	-20	rw into
-12	5	0	-14	rw investigation
-11	-5	9	-7	rw is
-22	-6	-11	-12	rw it
-29	4	-14	-29	rw its
-4	8	-9	-10	rw itself
11	20	-2	-2	rw jazz
-13	-20	8	-12	rw jersey
-25	-16	-25	-26	rw job
2	24	34	6	rw jobs
8	36	8	24	rw joint
-7	-5	2	-4	rw junction
-21	-19	-21	-13	rw just
-14	-19	-16	-8	rw kill
-4	21	24	-3	rw killed
-17	-8	0	-5	rw kingdom
-12	-8	-18	4	rw known
27	-3	14	-5	rw labour
-7	-8	-6	-6	rw lake
4	-3	16	4	rw lakeside
6	1	0	2	rw landed
-3	-8	-4	12	rw large
-17	-17	-5	-21	rw largest
-5	5	-13	-12	rw last
-9	2	-9	4	rw later
24	16	1	2	rw lead
10	-21	-17	-1	rw leader
27	23	1	0	rw league
3	2	9	14	rw least
-6	-22	-17	-11	rw leave
8	39	6	-1	rw led
-18	-16	1	-26	rw left
4	-3	16	4	rw length
10	-19	13	-3	rw liberal
-2	6	11	14	rw liberals
-11	-7	-25	-23	rw life
-21	-5	-19	-19	rw like
21	-6	13	-5	rw little
-3	8	18	10	rw live
-6	13	6	-5	rw located
-4	0	8	1	rw locomotive
-26	-10	-26	-27	rw lol
-16	-19	-2	-20	rw long
-9	-4	7	-14	rw lost
7	8	2	-11	rw made
2	-15	12	-7	rw major
26	-1	1	4	rw make
1	-26	-14	-20	rw man
3	-5	18	15	rw many
12	5	-14	-10	rw march
-22	-23	-14	-19	rw market
-5	-3	-4	-5	rw masonry
22	-15	-5	-10	rw may
-10	-1	-32	-27	rw me
-7	-22	-15	-11	rw meet
24	27	19	2	rw member
11	13	24	20	rw members
-2	-6	0	21	rw memorial
-5	11	-1	-13	rw men
1	-6	20	-4	rw merged
4	-1	20	-2	rw miles
-9	7	7	-14	rw military
-7	-8	-6	-6	rw mill
-13	-16	-11	-11	rw mills
5	-11	2	-14	rw minister
-16	-17	-5	-16	rw mission
-6	-19	-1	-11	rw months
-10	-10	-19	-14	rw more
7	-12	16	10	rw morning
20	16	0	34	rw most
12	12	2	-1	rw mound
25	20	12	0	rw movement
-7	-25	-13	-19	rw much
-7	-24	-39	-37	rw my
-31	-5	-27	-9	rw name
-7	15	-17	-29	rw national
-16	-4	-17	-19	rw need
-6	-12	-4	-8	rw never
9	-10	2	-25	rw new
7	0	-1	1	rw newest
-1	5	-7	13	rw news
6	33	8	0	rw next
-10	-27	-25	-23	rw night
6	-2	2	8	rw no
-20	-1	-27	-22	rw non
1	5	-2	-1	rw none
-18	-2	-11	-21	rw north
4	-3	16	4	rw northbound
7	5	32	2	rw northern
10	-26	1	-20	rw not
-7	-8	-6	-6	rw notch
10	-5	-25	-25	rw now
7	29	6	-3	rw number
17	18	39	31	rw of
-2	-28	-4	-21	rw off
5	0	-1	1	rw offends
-19	-29	-25	-24	rw offered
4	7	16	12	rw official
6	7	13	18	rw officials
-29	-41	-35	-31	rw old
2	12	10	-12	rw on
7	1	2	1	rw oncologist
-15	-40	-34	-10	rw one
0	-23	-24	-22	rw only
-9	2	-13	-7	rw onto
4	22	10	1	rw opened
-7	-13	-8	-19	rw opponents
-18	-6	-8	-18	rw or
13	-2	-3	-12	rw order
4	8	16	-3	rw original
22	24	25	0	rw other
-7	-15	-12	-4	rw others
-1	-1	-1	10	rw otherwise
-13	3	-25	-24	rw our
20	2	3	12	rw out
6	1	0	2	rw outstanding
18	17	21	-7	rw over
11	1	4	4	rw paddled
3	18	9	0	rw park
18	11	22	1	rw parliamentary
15	17	4	-3	rw part
2	31	22	-3	rw parties
9	39	0	11	rw party
3	1	20	1	rw passing
-4	16	14	-3	rw pencil
-25	-15	-22	-31	rw people
-4	6	-1	-3	rw personal
-7	-8	-6	-6	rw pit
4	-5	8	-4	rw place
15	1	15	3	rw plateau
5	29	0	20	rw play
-10	3	4	-15	rw player
31	-10	-3	-1	rw playing
7	1	2	1	rw pleas
0	10	-2	-4	rw point
7	0	-1	1	rw points
6	21	32	0	rw police
1	22	-5	-5	rw policy
20	22	14	-8	rw political
-5	15	-16	-17	rw popular
-1	-2	13	0	rw population
25	2	0	24	rw post
-5	1	3	-17	rw power
8	5	0	-2	rw practice
4	-2	5	-19	rw president
-3	-6	-14	-14	rw prime
-8	12	-12	-13	rw private
-14	-16	-24	-19	rw pro
1	21	2	18	rw production
14	-1	-5	0	rw professional
10	1	1	3	rw professor
4	-3	16	4	rw profits
25	19	8	2	rw progressive
-3	19	-1	-6	rw project
1	17	18	5	rw promote
4	18	-6	-10	rw public
12	9	-7	-12	rw put
8	-2	6	19	rw radio
-4	0	8	1	rw rails
1	-6	8	-2	rw raised
5	0	2	1	rw ranking
-25	-26	-29	-27	rw rate
-8	5	12	-6	rw re
3	-2	8	-4	rw reading
1	7	-14	-14	rw real
-9	-22	-11	-18	rw rebuilt
-1	-1	-1	10	rw recently
14	-4	23	25	rw red
17	16	5	1	rw reform
11	1	4	4	rw relegated
-4	0	8	1	rw replaced
26	9	7	6	rw report
33	8	0	0	rw republican
14	17	4	3	rw resulting
4	27	6	5	rw retail
10	16	19	4	rw riding
30	20	4	5	rw right
-12	-9	6	-6	rw river
-15	-2	-10	-18	rw road
1	-5	-4	-2	rw round
4	9	8	4	rw royal
-4	2	-9	-8	rw run
10	-2	-1	1	rw running
6	4	-2	9	rw s
5	18	12	22	rw same
-7	-8	-6	-6	rw sandy
21	25	2	2	rw save
-33	-29	-14	-33	rw say
-8	-3	24	-12	rw says
10	5	20	7	rw scalding
-19	-1	-27	-25	rw school
4	19	4	-5	rw season
29	2	20	-2	rw seat
11	4	-4	3	rw second
23	16	27	0	rw security
8	-14	-11	-12	rw see
9	9	5	20	rw self
31	0	2	18	rw senator
-4	-20	-17	-17	rw senior
1	3	-2	27	rw series
24	27	5	10	rw serve
18	35	18	4	rw service
10	5	20	7	rw several
-4	-15	-4	-13	rw sex
8	-1	-2	1	rw share
15	-17	-5	-15	rw she
7	-2	9	-5	rw shot
-4	-9	-9	-10	rw show
-14	-18	5	-21	rw side
-7	-8	-6	-6	rw siding
-19	-7	-10	-18	rw site
-7	4	-3	-10	rw six
7	0	-1	2	rw slut
-4	-12	15	-6	rw small
-7	-7	-29	-28	rw so
14	26	16	-4	rw social
2	23	21	18	rw socialist
8	29	15	-3	rw society
6	-6	-21	-21	rw some
7	-12	-15	-14	rw son
4	-3	16	25	rw song
-15	-10	-16	1	rw songs
11	24	-3	2	rw soon
-14	-7	16	-14	rw south
-13	-16	-11	-11	rw southbound
0	-5	-8	11	rw special
-17	-19	-3	-15	rw speed
11	5	14	6	rw spirit
-5	-11	9	-9	rw spurs
8	0	11	2	rw star
-8	-15	-8	-11	rw start
-7	-13	-8	-19	rw starts
20	4	-13	10	rw state
-3	-4	-2	-5	rw states
-10	-9	-17	-19	rw status
-4	0	8	1	rw steel
11	1	4	4	rw step
-9	-29	-5	-25	rw still
15	32	19	-6	rw stop
-9	0	-15	6	rw story
-6	18	2	-4	rw street
21	5	-3	-7	rw strong
-1	-15	-10	-13	rw style
-9	-26	-11	-27	rw support
15	20	-4	0	rw supported
5	1	1	2	rw surfing
22	0	2	6	rw surgery
-6	-10	20	7	rw system
-1	1	-13	-13	rw t
16	-1	1	2	rw talent
16	-3	-1	0	rw talk
-1	-1	12	-1	rw talkback
-10	9	-18	-9	rw talks
-7	-8	-6	-6	rw tank
11	1	4	4	rw tattooed
19	13	13	3	rw team
7	1	2	1	rw term
-5	-4	23	-5	rw than
28	3	-1	0	rw that
-7	-11	-14	-1	rw the
34	2	10	10	rw their
-2	-25	-9	-19	rw then
-20	-4	-13	5	rw there
-8	4	14	-21	rw they
7	-12	11	-2	rw third
-7	-26	-5	-6	rw this
-14	-1	-16	-17	rw three
15	-6	0	10	rw through
10	5	20	7	rw thrown
-4	16	-5	-4	rw time
-12	4	-2	-8	rw title
11	1	4	4	rw titles
15	13	20	19	rw to
-5	0	-1	-18	rw today
4	-12	-11	-13	rw together
4	4	-12	-13	rw tonight
16	-7	-8	13	rw too
8	15	8	-2	rw top
2	13	2	21	rw total
-12	-12	7	-7	rw tourist
-10	-9	14	-6	rw town
6	-5	20	4	rw train
-23	-23	-22	-21	rw training
4	-3	16	4	rw turntable
-7	-8	-6	-6	rw twin
7	0	-1	1	rw twists
-2	-19	8	8	rw two
-11	-23	-19	-25	rw under
-14	8	0	-20	rw union
9	2	-10	0	rw united
-23	-20	-34	-41	rw university
-5	-12	21	-11	rw until
3	-2	-9	-21	rw up
-12	-15	-6	-31	rw us
-3	-1	-3	-16	rw use
-16	-3	-15	-21	rw used
-12	-4	-1	-5	rw venerated
10	5	20	7	rw versa
1	-14	-26	-28	rw very
-34	-10	-5	-31	rw via
15	5	22	6	rw vice
-22	-12	-13	-15	rw victims
11	-2	1	0	rw victory
25	19	12	15	rw video
0	-2	46	-2	rw village
-13	6	-2	-14	rw vote
13	16	5	6	rw votes
8	30	4	5	rw want
6	-14	19	24	rw war
2	10	3	20	rw was
-15	-2	-18	-19	rw watch
4	-13	-9	-12	rw water
7	-6	9	-13	rw way
-22	-13	-29	-27	rw we
7	1	2	2	rw weeks
14	9	12	-5	rw well
8	27	-9	-10	rw were
-10	-16	4	3	rw west
-3	0	11	0	rw western
-17	-6	-25	-23	rw what
38	10	-6	-4	rw when
4	12	-12	-14	rw where
-1	19	4	22	rw which
25	16	10	5	rw while
-8	-13	-12	-9	rw who
21	9	-2	19	rw whom
37	2	4	3	rw why
-1	-1	-1	10	rw wild
10	-1	-18	-22	rw will
-3	0	7	-17	rw win
14	17	0	-1	rw winner
26	14	7	-12	rw with
-22	-27	-23	-23	rw woman
-12	-4	-1	-5	rw word
-6	-33	-27	-24	rw work
-13	-10	2	-24	rw world
15	17	-4	-1	rw would
10	5	20	7	rw wrecked
-18	-2	-5	-20	rw year
-7	2	15	-18	rw years
-9	-8	-30	-30	rw you
-5	21	-17	-14	rw your
0	-11	-2	-4	shape 1 1 1
-45	-20	-17	-32	shape 1 17 17
-7	-14	-29	-31	shape 1 19 19
-39	28	-16	-21	shape 1 3 3
36	58	4	54	shape 1 5 5
-17	-12	-33	-29	shape n 0 1
25	-1	17	0	shape n 1 0
5	4	1	-1	shape n 1 1
-20	-2	-39	-30	shape n 1 17
-44	-12	-32	-10	shape n 1 3
-20	-4	-36	-31	shape n 1 5
-33	-37	-10	6	shape n 17 1
-37	-4	39	-32	shape n 17 17
-44	-39	-46	-49	shape n 17 3
7	26	1	-4	shape n 19 1
19	29	-4	13	shape n 3 1
8	13	4	1	size 1
2	14	4	7	size n
6	-1	14	-2	small 1 00
-5	10	-26	-12	small 1 01
-36	-30	-26	-8	small 1 10
-57	-45	-54	-48	small 1 11
18	9	9	-6	small n 00
-21	-6	-18	-17	small n 01
-32	2	3	21	small n 10
-37	-8	-6	4	small n 11
-3	-3	-7	-10	words 1
-2	-8	-3	-8	words 2
-7	10	-1	11	words 3
-29	10	-5	-11	words 4
-4	11	-23	1	words 5
-20	8	-23	-22	words 6
-19	-23	-28	-28	words 7
-6	5	-12	-9	words 8
`;
