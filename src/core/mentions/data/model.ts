// Made by test/eval/train.ts (npm run train); do not edit. Learned from WikiGold (CC BY 4.0), CrossNER politics (MIT, text
// CC BY-SA) and the Broad Twitter Corpus (CC BY 4.0). In sixteenths of a vote: person, faction or organisation, place, other.
export const packedModel = `
-12	13	-14	-20	begins3 act
19	-14	-17	-7	begins3 ada
-30	-15	-34	-17	begins3 air
23	4	36	5	begins3 alb
-6	-6	-24	-23	begins3 ale
18	40	1	-8	begins3 all
-24	11	-30	-31	begins3 ama
-25	15	14	-2	begins3 ame
36	11	-10	-6	begins3 and
25	9	-5	8	begins3 ang
-23	-9	-29	-25	begins3 ant
7	28	-11	-10	begins3 app
-4	-24	7	2	begins3 ari
0	6	26	-5	begins3 atl
-16	7	22	-9	begins3 aus
6	5	25	6	begins3 b&s
-25	-25	-22	-27	begins3 bac
11	-15	35	-12	begins3 bal
25	10	54	19	begins3 ban
-1	1	-3	-23	begins3 bar
-6	68	2	5	begins3 bbc
16	-3	13	18	begins3 bea
23	34	24	-6	begins3 bel
54	30	17	9	begins3 ben
61	1	20	11	begins3 ber
-31	-31	-28	-37	begins3 bes
-35	-39	-37	-23	begins3 big
37	-10	10	-9	begins3 bil
-19	11	-5	-22	begins3 blu
7	-9	17	14	begins3 bob
-1	-35	-28	-32	begins3 bor
-2	-5	42	-6	begins3 bra
8	10	37	20	begins3 bri
16	-1	-2	-2	begins3 bud
-1	-10	-7	-13	begins3 bul
21	-21	-16	-12	begins3 bus
-41	-23	-17	-37	begins3 cal
14	-17	-5	-2	begins3 cam
-8	17	45	26	begins3 can
8	-1	-32	-6	begins3 car
1	2	26	13	begins3 cas
10	26	-11	-17	begins3 cen
8	-44	-15	-35	begins3 cha
7	37	18	2	begins3 che
15	-7	26	-3	begins3 chi
-14	5	-20	14	begins3 chr
14	-8	8	8	begins3 cla
26	11	-8	-4	begins3 cli
-1	-5	-3	-1	begins3 col
-18	-25	-30	-39	begins3 com
-30	7	-25	-2	begins3 con
9	4	0	-25	begins3 cor
1	-12	-3	-25	begins3 cou
-14	-3	-22	-4	begins3 cra
0	1	15	-21	begins3 cro
40	-1	24	0	begins3 dan
25	28	1	16	begins3 dar
38	3	22	3	begins3 dav
11	25	-8	-6	begins3 dem
16	-10	25	-2	begins3 den
-18	18	-17	-15	begins3 dis
-25	-2	-15	-24	begins3 div
23	5	12	8	begins3 don
17	6	-2	-1	begins3 dou
11	1	37	2	begins3 dub
-65	-66	-70	-53	begins3 ebo
2	5	27	1	begins3 eng
-22	5	2	-19	begins3 eur
-30	2	-27	-18	begins3 fac
10	16	4	-11	begins3 fai
-31	-14	-23	-32	begins3 fin
17	5	-4	-14	begins3 flo
-40	-38	-27	-34	begins3 fol
-35	-1	-15	-39	begins3 for
11	1	28	-6	begins3 fra
-8	0	10	0	begins3 fre
6	-19	-18	-18	begins3 gar
20	-4	-14	-20	begins3 gen
31	21	15	4	begins3 geo
19	5	52	3	begins3 ger
-4	51	1	10	begins3 get
-45	-30	-42	-37	begins3 gir
-33	-17	-24	-17	begins3 goo
-19	-1	-12	-24	begins3 gra
-25	-3	22	-5	begins3 gre
13	0	42	-2	begins3 han
-43	-47	-38	-42	begins3 hap
22	-21	7	-12	begins3 har
32	13	33	-6	begins3 hay
-6	-4	-3	-22	begins3 hea
-1	-23	-3	-16	begins3 hel
33	-1	-2	2	begins3 hen
6	-15	-11	-11	begins3 hit
-16	-18	1	3	begins3 hol
-19	-12	-33	-7	begins3 hou
12	-17	-13	4	begins3 hum
0	35	38	11	begins3 ind
-28	-17	-27	-28	begins3 ins
-30	9	-23	-30	begins3 int
-1	13	64	13	begins3 ira
20	0	48	12	begins3 ire
-5	15	-14	-9	begins3 iri
-18	5	-1	-26	begins3 isl
-17	8	12	-19	begins3 ita
14	-14	-20	-17	begins3 jac
35	1	19	-5	begins3 jam
-7	3	39	-1	begins3 jap
29	11	-3	-3	begins3 jim
-30	-30	-26	-26	begins3 job
47	4	2	21	begins3 joh
45	-1	3	4	begins3 jos
7	-13	9	-14	begins3 kar
38	6	3	13	begins3 kat
23	6	22	-5	begins3 ken
-14	0	2	-26	begins3 lab
8	5	9	11	begins3 lan
-17	-8	-16	-24	begins3 lea
29	41	-4	21	begins3 lib
-2	22	18	14	begins3 lin
-19	8	-24	1	begins3 liv
-7	-1	41	12	begins3 lon
-17	-36	-29	-25	begins3 loo
5	-2	4	9	begins3 lou
-53	-49	-41	-38	begins3 lov
28	21	3	-6	begins3 mad
7	-2	24	21	begins3 mai
35	21	33	20	begins3 mal
-8	0	-23	-8	begins3 man
-1	-29	-13	-11	begins3 mar
-5	-31	-26	-8	begins3 mat
2	-9	27	3	begins3 mel
3	33	23	3	begins3 met
30	19	4	21	begins3 mic
40	2	1	4	begins3 mik
-10	-17	-31	-30	begins3 mil
-20	-8	6	-29	begins3 mon
-23	2	-18	-25	begins3 mor
-5	15	-1	-13	begins3 nat
14	9	44	-1	begins3 net
-18	19	2	2	begins3 new
17	-10	8	-8	begins3 nic
-11	-24	5	-21	begins3 nig
6	-6	13	-12	begins3 nor
50	1	10	17	begins3 oba
6	18	41	3	begins3 ont
17	-1	41	3	begins3 ott
6	-4	13	17	begins3 pan
-18	-10	-21	-18	begins3 par
34	23	-5	-6	begins3 pat
42	-1	3	3	begins3 pau
7	2	30	19	begins3 pen
-38	-20	-37	-10	begins3 per
34	18	0	7	begins3 pet
37	9	7	1	begins3 phi
1	13	-18	-18	begins3 pla
-13	-7	-15	18	begins3 pol
-15	0	20	-8	begins3 por
-39	-27	-39	-26	begins3 pre
-17	11	-8	-2	begins3 pri
-34	-8	-32	-13	begins3 pro
43	2	0	23	begins3 put
-3	-4	24	-18	begins3 que
-33	-43	-45	-39	begins3 rai
-29	-16	-5	-21	begins3 rea
-5	23	3	18	begins3 red
2	19	3	0	begins3 ref
-31	-30	-13	-39	begins3 res
-9	48	-2	7	begins3 reu
11	-12	4	12	begins3 ric
8	-16	-11	-13	begins3 rob
33	-3	-1	2	begins3 ron
-5	-8	46	-10	begins3 rus
2	-26	-15	-31	begins3 sal
22	25	3	25	begins3 sam
0	0	32	5	begins3 san
-32	-37	-34	-42	begins3 sco
15	14	1	6	begins3 sen
-3	-5	-7	3	begins3 ser
35	16	18	14	begins3 sha
3	25	-13	7	begins3 shi
5	-24	-21	-1	begins3 sho
-10	43	11	-4	begins3 sin
-20	-12	-24	-27	begins3 soc
-5	23	31	19	begins3 sou
4	4	18	-12	begins3 spa
-10	12	-10	0	begins3 sta
8	14	-16	-2	begins3 ste
19	2	-10	-17	begins3 sto
16	2	3	15	begins3 str
-6	-18	-24	-21	begins3 stu
8	10	18	6	begins3 sun
-9	-5	-32	-26	begins3 sup
-29	-29	-8	-20	begins3 tak
-25	-7	-5	8	begins3 tex
10	0	13	-10	begins3 tho
26	39	17	4	begins3 tim
42	-5	-2	-3	begins3 tom
28	-3	9	5	begins3 ton
-1	29	15	-3	begins3 tor
2	9	-1	-23	begins3 tra
40	18	9	-4	begins3 tru
-8	44	22	-12	begins3 twi
8	14	56	3	begins3 u
10	2	55	9	begins3 uk
2	16	62	14	begins3 ukr
9	30	42	-7	begins3 uni
18	21	23	3	begins3 van
-18	2	28	-18	begins3 vic
-28	-38	-32	-31	begins3 wan
13	9	12	-9	begins3 was
-22	-31	-20	-38	begins3 wat
19	14	38	20	begins3 wes
23	9	13	-12	begins3 whi
15	-12	-8	-22	begins3 wil
12	4	10	11	begins3 win
-33	-21	-24	-6	begins3 wor
-12	-6	-8	-21	count 1 1
20	21	2	24	count 1 2
4	-6	-9	14	count 1 3
9	0	9	16	count 1 4
-9	-7	-13	-7	count n 1
3	12	28	9	count n 2
12	37	24	19	count n 3
11	12	-2	14	count n 4
8	14	-20	-30	ends2 1 aa
-18	-6	-21	-25	ends2 1 ac
-38	-22	-22	-8	ends2 1 ad
6	11	-3	-18	ends2 1 ah
-12	10	3	-29	ends2 1 al
-4	13	0	4	ends2 1 am
6	-13	12	6	ends2 1 an
7	23	48	17	ends2 1 aq
-9	-34	-19	-48	ends2 1 ar
18	19	-6	-23	ends2 1 as
-19	-20	-34	-38	ends2 1 at
-21	-29	-30	-38	ends2 1 ay
6	16	19	-14	ends2 1 ba
-28	-2	-25	-1	ends2 1 bs
-24	-20	15	-26	ends2 1 by
-14	-11	25	-23	ends2 1 ca
-10	-7	6	-16	ends2 1 ce
-38	-42	0	-11	ends2 1 ch
-9	-22	-17	-28	ends2 1 ck
-15	22	-15	-16	ends2 1 cs
-35	-38	-19	-37	ends2 1 ct
-12	6	43	30	ends2 1 da
-3	-24	6	3	ends2 1 de
19	56	4	7	ends2 1 dp
-30	2	9	-5	ends2 1 ds
6	2	-24	-26	ends2 1 dy
2	22	35	-4	ends2 1 ea
-32	-27	-45	-43	ends2 1 ed
-3	-13	-8	-22	ends2 1 ee
-20	0	-2	2	ends2 1 el
17	-10	17	-10	ends2 1 en
36	10	1	12	ends2 1 er
-9	7	-10	-12	ends2 1 es
-18	6	-25	-30	ends2 1 et
-11	-31	-11	-34	ends2 1 ew
-9	-34	-18	-29	ends2 1 ex
18	11	9	-18	ends2 1 ey
4	-5	2	-28	ends2 1 ge
-28	-17	6	-26	ends2 1 go
-35	-49	-45	-39	ends2 1 ht
0	13	75	19	ends2 1 ia
8	18	18	9	ends2 1 ic
-19	12	21	-14	ends2 1 id
-1	-14	-13	-34	ends2 1 ie
-24	-34	-36	-29	ends2 1 ig
6	-9	33	-9	ends2 1 il
-2	-9	11	-19	ends2 1 im
3	-15	3	-29	ends2 1 in
1	-35	1	-26	ends2 1 io
-33	11	-31	-24	ends2 1 ip
27	33	11	19	ends2 1 is
-29	-2	3	-1	ends2 1 it
6	-20	-20	-24	ends2 1 ke
50	36	12	32	ends2 1 ki
-9	21	-18	4	ends2 1 ks
-15	-31	-31	-21	ends2 1 la
-17	6	21	-27	ends2 1 ld
-7	17	-1	-28	ends2 1 le
14	18	20	15	ends2 1 ll
-16	10	-16	-1	ends2 1 ls
-31	-55	-11	-43	ends2 1 ly
22	-6	-4	-9	ends2 1 ma
-49	-48	-25	-48	ends2 1 me
33	-13	-10	-2	ends2 1 ms
37	28	50	4	ends2 1 na
-3	2	25	-18	ends2 1 nd
21	8	37	5	ends2 1 ne
-16	-7	-28	-22	ends2 1 ng
-17	-21	-19	0	ends2 1 ni
37	-5	-7	13	ends2 1 no
9	10	-20	-8	ends2 1 ns
-11	-6	-30	-31	ends2 1 nt
0	13	44	-11	ends2 1 ny
-11	-7	5	-27	ends2 1 od
-12	-7	-23	-17	ends2 1 ok
-20	4	-29	-33	ends2 1 ol
29	24	22	29	ends2 1 on
-34	-36	-31	-14	ends2 1 op
-38	-38	-7	-20	ends2 1 or
3	-19	-10	3	ends2 1 os
-53	-50	-41	-46	ends2 1 ot
5	-8	-5	-17	ends2 1 ow
-21	-36	-25	-29	ends2 1 oy
-17	10	9	-11	ends2 1 pe
-34	-8	-28	-28	ends2 1 ps
-19	-25	-37	-12	ends2 1 ra
8	5	5	-20	ends2 1 rd
-19	-7	8	-12	ends2 1 re
8	15	-17	-18	ends2 1 ri
16	3	21	-11	ends2 1 rk
-19	5	3	-21	ends2 1 rn
-13	-21	-24	2	ends2 1 ro
-13	17	-14	-35	ends2 1 rs
-17	-26	-21	-29	ends2 1 rt
4	-18	4	-17	ends2 1 ry
1	11	-11	13	ends2 1 se
6	-26	1	-22	ends2 1 sh
-15	-11	9	-13	ends2 1 sr
-35	-12	-24	-40	ends2 1 ss
-33	-24	-10	1	ends2 1 st
-22	-3	22	-15	ends2 1 ta
-20	-6	-8	-10	ends2 1 te
14	-12	14	9	ends2 1 th
-1	-6	-10	-28	ends2 1 to
-42	0	-31	-11	ends2 1 ts
35	-14	7	-12	ends2 1 tt
-27	-3	-27	-10	ends2 1 ty
-4	-9	2	-7	ends2 1 ue
-8	-29	23	-34	ends2 1 uk
-46	-14	-18	-40	ends2 1 um
-18	12	-19	-4	ends2 1 up
-25	-32	-2	-32	ends2 1 ur
-14	-3	-27	-34	ends2 1 us
-36	-36	-26	-34	ends2 1 ut
-54	-50	-50	-54	ends2 1 ve
-19	18	-21	11	ends2 1 ws
-25	-35	5	-29	ends2 1 ya
-21	-19	11	-38	ends2 n ad
5	9	16	20	ends2 n al
-5	-2	-15	-1	ends2 n am
28	-15	2	3	ends2 n an
-4	0	-21	-2	ends2 n ar
35	21	21	26	ends2 n as
-5	-18	-16	-20	ends2 n au
-4	-20	-6	-20	ends2 n ay
5	19	35	16	ends2 n ca
-7	2	-6	-14	ends2 n ce
47	12	39	27	ends2 n ch
11	-24	8	-12	ends2 n ck
-6	22	3	-8	ends2 n da
0	-25	-2	-4	ends2 n de
0	17	6	-6	ends2 n ds
30	-5	34	-6	ends2 n ea
6	16	10	-14	ends2 n ee
-10	2	2	-30	ends2 n el
25	-10	-8	2	ends2 n en
19	-1	-8	-19	ends2 n er
-9	-1	-4	-5	ends2 n es
15	1	5	-4	ends2 n et
33	-3	20	8	ends2 n ey
24	24	3	12	ends2 n ge
32	22	0	-2	ends2 n gh
-22	-32	-26	12	ends2 n gn
-5	44	18	-9	ends2 n ia
20	25	-1	1	ends2 n ie
18	2	23	39	ends2 n ii
-8	8	-2	-30	ends2 n il
4	16	3	-23	ends2 n in
31	33	1	11	ends2 n io
37	12	15	36	ends2 n is
-13	-20	8	-33	ends2 n it
23	22	5	-6	ends2 n ke
33	3	3	-5	ends2 n ki
4	-11	-8	-20	ends2 n la
-4	13	18	-12	ends2 n ld
25	2	-4	-29	ends2 n le
37	27	11	10	ends2 n ll
19	17	4	10	ends2 n ls
30	19	4	-2	ends2 n ly
9	21	-15	-12	ends2 n me
-8	12	-21	-22	ends2 n ms
2	19	-6	-14	ends2 n na
11	-2	26	-25	ends2 n nd
16	3	14	1	ends2 n ne
1	-16	-1	-13	ends2 n ng
18	38	7	15	ends2 n ns
10	8	9	2	ends2 n nt
2	2	8	-12	ends2 n ny
18	6	12	-17	ends2 n od
-23	-8	-2	-11	ends2 n om
11	3	7	-10	ends2 n on
15	4	0	-3	ends2 n or
-14	-33	-22	-13	ends2 n ow
9	-15	0	-26	ends2 n ra
-15	-8	-12	-12	ends2 n rd
9	6	39	-8	ends2 n re
4	24	17	0	ends2 n rk
20	14	13	22	ends2 n ro
-8	11	-33	-29	ends2 n rs
-22	5	-16	-8	ends2 n rt
-3	-13	-17	-15	ends2 n ry
2	14	47	9	ends2 n s
-6	16	-15	-1	ends2 n se
30	-17	16	-11	ends2 n sh
-19	-22	-23	-46	ends2 n ss
-14	-13	-21	-11	ends2 n st
13	1	-13	-11	ends2 n te
29	33	1	2	ends2 n th
-7	-17	-16	15	ends2 n to
-11	-3	-27	10	ends2 n ts
43	-1	-2	0	ends2 n tt
10	15	10	-5	ends2 n ty
8	38	0	-1	ends2 n ub
5	28	8	-10	ends2 n ue
-27	-24	-15	-10	ends2 n um
-15	-16	-20	-16	ends2 n up
2	30	25	18	ends2 n ur
7	0	-21	-5	ends2 n us
4	19	-19	-20	ends2 n ve
-6	14	-18	-18	ends2 n ws
6	5	25	6	ends3 1 &sr
3	-17	-12	-11	ends3 1 ack
-8	8	56	26	ends3 1 ada
-7	-11	-27	-27	ends3 1 age
-6	-22	4	-16	ends3 1 ail
-21	-18	17	-14	ends3 1 ain
7	-15	-14	-21	ends3 1 ake
4	-4	5	12	ends3 1 all
55	18	7	17	ends3 1 ama
22	17	26	9	ends3 1 ana
-1	10	33	-8	ends3 1 and
7	-12	31	-4	ends3 1 ane
32	28	9	4	ends3 1 ang
7	-13	-9	6	ends3 1 ano
-8	-26	-8	-7	ends3 1 ans
10	-16	2	-12	ends3 1 ant
6	2	52	2	ends3 1 any
3	-22	-22	-23	ends3 1 ard
-35	-36	2	-30	ends3 1 ary
-4	0	-5	-27	ends3 1 ate
31	-7	-4	-9	ends3 1 der
-7	-7	9	-18	ends3 1 dia
-17	-1	54	-5	ends3 1 don
-15	0	3	-12	ends3 1 eal
-32	-32	-31	-28	ends3 1 eat
-23	-21	-19	-19	ends3 1 eck
9	24	-5	-14	ends3 1 ell
-27	3	-25	-25	ends3 1 ent
-30	-17	-30	5	ends3 1 era
-1	33	-9	-17	ends3 1 ers
-39	-15	-25	-36	ends3 1 ess
-24	-9	-23	-22	ends3 1 est
-16	22	-18	3	ends3 1 ews
-35	-49	-45	-39	ends3 1 ght
-16	-3	25	-19	ends3 1 gon
23	18	20	18	ends3 1 gue
-30	-17	0	-26	ends3 1 ham
-49	-34	-46	-42	ends3 1 ial
12	15	-26	5	ends3 1 ian
-24	-28	30	-20	ends3 1 ica
-8	-8	-31	-32	ends3 1 ice
11	8	17	-3	ends3 1 ick
-25	-3	-10	-31	ends3 1 ies
14	4	25	10	ends3 1 ill
-15	11	39	-8	ends3 1 ina
-4	-1	32	1	ends3 1 ine
-33	-18	-27	-27	ends3 1 ing
-58	-15	-47	-28	ends3 1 ion
-46	-45	-36	-40	ends3 1 iro
-38	-21	-34	-36	ends3 1 ive
20	17	29	17	ends3 1 les
14	6	-8	-15	ends3 1 ley
-14	-17	37	-4	ends3 1 lia
7	-23	1	-15	ends3 1 lin
-6	-23	-1	-21	ends3 1 lle
-11	-33	-19	-26	ends3 1 lly
-37	-37	-25	-29	ends3 1 low
-14	-44	-42	-44	ends3 1 man
-16	-25	8	5	ends3 1 nce
-18	-4	27	-21	ends3 1 nds
-34	-38	-31	-29	ends3 1 new
1	-16	5	12	ends3 1 nia
5	-3	48	11	ends3 1 nto
-25	-26	-24	-23	ends3 1 obs
-10	-18	-22	-28	ends3 1 ock
-47	-57	-53	-45	ends3 1 ola
-12	-1	-26	-35	ends3 1 ons
2	3	16	-14	ends3 1 ood
-12	-7	-28	-19	ends3 1 ook
-38	1	-34	-30	ends3 1 ool
0	10	33	0	ends3 1 ope
21	32	31	6	ends3 1 ord
23	-6	28	-4	ends3 1 ore
-25	-25	-23	-24	ends3 1 ost
-15	16	10	-8	ends3 1 ous
-44	-33	-31	-29	ends3 1 ove
29	-19	-11	-9	ends3 1 per
5	-5	48	12	ends3 1 raq
0	-26	-19	-23	ends3 1 red
18	-4	46	4	ends3 1 ria
32	0	42	9	ends3 1 rio
3	-36	-5	-23	ends3 1 ris
19	1	27	7	ends3 1 rne
28	-12	14	12	ends3 1 rry
-42	-41	-25	-33	ends3 1 set
-8	9	63	9	ends3 1 sia
32	-9	3	-20	ends3 1 son
-6	-15	22	-15	ends3 1 tan
-29	-3	-23	-23	ends3 1 ted
-8	24	7	6	ends3 1 ter
49	2	3	12	ends3 1 tin
-30	-30	-9	-24	ends3 1 tly
17	34	22	8	ends3 1 ton
-25	-25	-19	-25	ends3 1 top
-17	35	-9	-3	ends3 1 tty
9	2	55	9	ends3 1 uk
-3	4	7	-20	ends3 1 ver
5	-16	-8	-8	ends3 1 yer
-9	21	2	-8	ends3 n ada
28	31	8	3	ends3 n all
8	25	1	-1	ends3 n ams
32	24	41	3	ends3 n and
10	0	-15	9	ends3 n ans
13	27	-1	-5	ends3 n any
-11	-25	-14	-22	ends3 n ard
18	-20	-7	6	ends3 n art
-13	2	-5	-28	ends3 n ate
12	23	9	41	ends3 n ats
0	15	-15	-18	ends3 n ces
-35	-44	-46	-28	ends3 n day
1	-10	-5	-21	ends3 n der
5	52	4	6	ends3 n ein
23	-3	3	22	ends3 n ell
-6	10	0	5	ends3 n ent
-8	0	-32	-36	ends3 n ers
-15	-12	-34	-36	ends3 n ess
11	46	0	-7	ends3 n ety
-6	9	-16	-16	ends3 n ews
22	-3	1	0	ends3 n gan
1	12	-14	-16	ends3 n gue
4	19	36	17	ends3 n ica
-13	-6	-40	-31	ends3 n ice
-21	-11	-7	-5	ends3 n ies
-22	-32	-26	12	ends3 n ign
7	0	21	37	ends3 n ii
19	23	-8	11	ends3 n ine
-3	-28	-48	-27	ends3 n ing
-21	12	10	0	ends3 n ion
21	-11	42	-2	ends3 n ire
7	35	18	-2	ends3 n ity
15	22	0	1	ends3 n ler
-11	13	12	-12	ends3 n les
20	13	3	5	ends3 n ley
2	36	25	2	ends3 n lia
19	-6	-1	-4	ends3 n lin
8	38	0	-1	ends3 n lub
14	-27	-24	-20	ends3 n man
-6	-1	-6	-12	ends3 n mes
8	47	3	-4	ends3 n nal
-13	4	-19	-9	ends3 n nce
19	-24	-21	-18	ends3 n ner
21	44	16	4	ends3 n nes
40	1	2	7	ends3 n ney
-2	-13	30	-8	ends3 n nty
0	-8	31	-20	ends3 n oad
6	-17	17	-5	ends3 n ock
4	39	-10	-3	ends3 n ons
20	18	22	-7	ends3 n ood
19	31	-4	16	ends3 n ord
1	22	25	2	ends3 n ork
-12	23	0	-11	ends3 n ort
-22	-5	-19	-6	ends3 n ory
6	20	-11	-17	ends3 n rce
29	49	7	29	ends3 n rds
3	26	-9	-12	ends3 n rty
2	14	47	9	ends3 n s
19	-3	25	-3	ends3 n sey
0	40	11	3	ends3 n sia
27	-24	-18	-15	ends3 n son
-2	17	-10	-8	ends3 n tee
3	2	11	-12	ends3 n ter
2	10	19	5	ends3 n tes
16	-3	-2	-9	ends3 n ton
9	44	24	31	ends3 n use
8	38	-3	-4	ends3 n ute
-5	-13	11	28	ends3 n val
1	4	0	-18	ends3 n ver
16	-28	-20	14	ends3 n war
1	6	40	-6	ends3 n way
-22	-20	-25	-29	first air
7	35	-2	-6	first alliance
1	4	27	-5	first bank
-18	-22	-19	-28	first best
39	-2	-1	-1	first bill
-2	22	8	-5	first black
-13	10	-2	-16	first blue
30	2	2	2	first bob
10	34	9	9	first bowling
-8	-15	15	-14	first city
1	-1	-1	9	first classic
7	13	2	20	first cold
-5	-1	-16	-16	first communist
14	33	7	3	first conservative
16	38	6	5	first council
11	37	3	1	first democratic
-2	-9	-12	-2	first first
-18	-7	-21	-17	first foreign
34	-1	-1	2	first frank
-13	-7	-17	-18	first free
-15	-20	-19	-2	first good
10	29	-4	2	first green
-24	-31	-29	-30	first happy
40	1	2	3	first harry
-18	-13	-22	-22	first home
2	-3	-20	7	first house
15	31	18	7	first international
35	14	0	2	first james
8	23	3	-4	first league
10	32	-4	-5	first legislative
8	22	3	10	first liberal
-10	-20	-12	6	first live
29	22	2	2	first mark
36	1	1	4	first mike
-1	8	-2	-10	first national
-7	18	10	9	first new
9	2	22	5	first north
-1	-4	21	-3	first northern
0	-3	8	-3	first old
4	14	2	-3	first party
30	1	5	5	first peter
7	21	2	-1	first popular
14	44	14	9	first progressive
6	31	11	25	first red
6	23	0	-1	first reform
33	-6	-2	-1	first rob
13	4	40	31	first royal
-3	18	25	1	first sierra
-19	-19	-23	-25	first social
10	30	2	2	first socialist
0	-3	54	5	first south
-8	10	13	-9	first state
10	39	6	7	first supreme
-21	-29	-31	-29	first temple
15	17	30	0	first union
4	21	31	-8	first united
12	19	13	-5	first university
8	26	2	-1	first us
-19	-19	-22	-2	first war
-2	7	17	-15	first west
9	17	32	4	first western
-15	8	8	-12	first white
-15	-8	-29	-1	first world
1	-1	4	13	gap< 0
-26	-28	-33	-9	gap< 1
-10	-17	-13	11	gap< 10
-3	-11	-5	-30	gap< 16
14	8	-1	-2	gap< 18
32	26	30	20	gap< 2
15	61	14	-8	gap< 32
-36	-26	-42	-44	gap< 4
-13	-16	-36	-28	gap< 512
-11	-27	-22	-37	gap< 514
-23	-42	-37	-19	gap< 520
19	-12	-12	-10	gap< 528
39	5	3	4	gap< 544
6	12	-11	-11	gap< 576
-23	3	-28	-10	gap< 64
29	49	14	22	gap< 66
-43	-36	-59	2	gap< 8
-4	-4	-6	-8	gap< <
-5	-3	-10	-14	gap> 0
-59	-58	-47	-54	gap> 1
-2	-19	-16	-18	gap> 10
3	5	-15	14	gap> 16
-19	-22	-19	20	gap> 18
20	33	27	41	gap> 2
22	15	15	29	gap> 32
15	12	1	19	gap> 34
-40	-58	-35	-56	gap> 4
-8	-12	-8	21	gap> 48
-19	-36	-23	-15	gap> 512
-26	-14	-27	-33	gap> 514
-18	-15	-36	-43	gap> 516
37	-6	-2	-4	gap> 520
31	20	9	8	gap> 544
-9	17	-15	-19	gap> 576
6	17	-5	0	gap> 64
6	27	19	-5	gap> 66
-29	-8	-18	-21	gap> 8
2	3	6	0	gap> >
-17	-10	-8	-2	l1 0
-12	-13	-2	-13	l1 1 0
-2	-10	-9	-11	l1 1 <
0	-1	8	2	l1 1 Name
-5	0	-1	-29	l1 1 a
18	22	7	17	l1 1 about
1	1	33	4	l1 1 across
21	13	20	1	l1 1 after
23	8	23	-3	l1 1 against
14	16	10	8	l1 1 ago
-12	-14	-26	-26	l1 1 all
-10	-3	-8	8	l1 1 an
-3	-10	5	13	l1 1 and
-16	-14	-3	5	l1 1 another
10	1	1	3	l1 1 apparently
-19	-9	-2	1	l1 1 are
-3	-2	21	2	l1 1 around
9	-1	-6	0	l1 1 artillery
-7	-7	-3	-17	l1 1 as
4	19	1	3	l1 1 association
12	9	11	-9	l1 1 at
10	2	4	4	l1 1 awarding
-1	31	-3	-2	l1 1 band
-1	-4	9	-4	l1 1 base
-12	-29	-14	-30	l1 1 be
11	-1	10	4	l1 1 before
5	2	16	-2	l1 1 between
15	-5	3	4	l1 1 both
-7	-15	10	-10	l1 1 breaking
23	0	1	3	l1 1 brother
6	16	1	-17	l1 1 by
-2	14	-5	20	l1 1 called
22	-1	3	3	l1 1 calls
0	2	27	0	l1 1 central
-13	-4	-1	-6	l1 1 connects
-4	-4	32	-1	l1 1 county
-29	-29	-33	-28	l1 1 d
9	-1	-6	0	l1 1 defeated
1	1	9	3	l1 1 demanding
9	2	2	3	l1 1 despite
6	0	-2	2	l1 1 diner
6	0	0	1	l1 1 discharge
-3	13	6	1	l1 1 east
10	-23	-18	-4	l1 1 election
8	2	2	2	l1 1 end
5	3	33	5	l1 1 festival
-6	-15	-4	19	l1 1 first
5	25	8	8	l1 1 follow
5	18	13	-17	l1 1 for
16	-3	28	-5	l1 1 from
-29	-32	-29	-35	l1 1 his
2	-5	7	-2	l1 1 however
30	2	16	5	l1 1 if
-22	-23	2	-4	l1 1 in
15	18	10	-3	l1 1 include
9	-8	-14	-14	l1 1 including
14	2	15	6	l1 1 independence
9	-1	-6	0	l1 1 interrupt
4	-14	16	-11	l1 1 into
6	-4	-14	1	l1 1 is
10	-16	-13	-12	l1 1 it
-6	-6	35	1	l1 1 jobs
6	2	1	2	l1 1 knocked
6	-5	9	0	l1 1 later
12	6	1	4	l1 1 league
0	12	15	1	l1 1 left
11	12	3	24	l1 1 like
17	22	15	6	l1 1 live
10	2	4	4	l1 1 month
9	13	12	2	l1 1 morning
-31	-32	-31	-32	l1 1 my
18	0	1	3	l1 1 name
6	0	0	1	l1 1 navy
2	0	33	-1	l1 1 near
-11	9	-13	-13	l1 1 new
-6	-13	-6	-15	l1 1 news
1	-1	10	1	l1 1 north
23	18	2	1	l1 1 now
0	-13	21	-8	l1 1 of
6	7	-16	-17	l1 1 off
8	-2	-4	1	l1 1 offends
2	9	1	-20	l1 1 on
5	-3	-21	-29	l1 1 or
-23	-5	-21	-18	l1 1 our
-9	-11	-9	-15	l1 1 outside
5	4	21	-9	l1 1 over
6	32	0	6	l1 1 party
-3	-21	-20	-18	l1 1 president
6	2	1	2	l1 1 prime
6	2	1	2	l1 1 protege
5	-1	0	1	l1 1 provided
9	-1	-6	0	l1 1 provisions
6	0	0	1	l1 1 putting
4	1	1	17	l1 1 ring
-6	7	15	-17	l1 1 s
-24	5	-20	-23	l1 1 say
23	29	17	4	l1 1 says
5	2	2	2	l1 1 show
1	-5	8	-3	l1 1 since
6	0	0	1	l1 1 skill
2	-1	13	3	l1 1 south
3	-3	16	4	l1 1 southbound
6	2	1	2	l1 1 staggered
0	0	11	0	l1 1 street
8	2	2	2	l1 1 surgery
5	-1	0	1	l1 1 taught
9	17	16	8	l1 1 tells
2	-26	-7	-22	l1 1 that
-11	-2	-7	-3	l1 1 the
-11	4	4	-16	l1 1 then
5	-1	0	1	l1 1 thirteen
-3	-2	14	-2	l1 1 throughout
3	7	-10	-8	l1 1 time
6	18	7	4	l1 1 to
-21	6	-20	-29	l1 1 two
12	2	3	26	l1 1 under
-2	-4	-11	-22	l1 1 via
-27	-9	2	-11	l1 1 video
8	2	2	2	l1 1 violated
-4	-11	-1	9	l1 1 was
-12	4	-6	-8	l1 1 watch
7	24	8	2	l1 1 were
22	4	2	5	l1 1 what
23	1	8	7	l1 1 when
36	0	0	1	l1 1 while
-8	-14	-13	-11	l1 1 whom
27	21	20	-2	l1 1 with
-14	7	-13	-12	l1 1 won
9	13	18	21	l1 1 years
-13	-14	-14	-12	l1 1 young
-4	4	7	2	l1 1000 0
3	-11	-1	-7	l1 1000 <
8	6	11	11	l1 1000 Name
-3	-4	7	-20	l1 1000 a
17	8	4	14	l1 1000 about
20	-1	19	2	l1 1000 after
9	3	18	-4	l1 1000 against
-8	-11	-2	14	l1 1000 an
-25	-6	11	15	l1 1000 and
-9	-7	4	14	l1 1000 another
10	1	1	3	l1 1000 apparently
-3	-2	18	1	l1 1000 around
9	-1	-6	0	l1 1000 artillery
11	18	26	6	l1 1000 as
4	19	1	3	l1 1000 association
6	13	21	-3	l1 1000 at
-1	-4	9	-4	l1 1000 base
9	0	10	4	l1 1000 before
5	1	14	-2	l1 1000 between
2	6	15	5	l1 1000 both
4	1	2	-17	l1 1000 by
-13	-4	-1	-6	l1 1000 connects
9	-1	-6	0	l1 1000 defeated
6	2	1	2	l1 1000 despite
6	0	-2	2	l1 1000 diner
6	0	0	1	l1 1000 discharge
-3	13	6	1	l1 1000 east
16	-12	-11	-16	l1 1000 election
1	1	29	3	l1 1000 festival
4	-3	2	29	l1 1000 first
5	3	8	-20	l1 1000 for
20	8	41	7	l1 1000 from
2	-5	7	-2	l1 1000 however
-19	-21	4	1	l1 1000 in
14	2	15	6	l1 1000 independence
9	-1	-6	0	l1 1000 interrupt
-1	-1	36	3	l1 1000 into
-2	-9	-16	1	l1 1000 is
2	2	42	7	l1 1000 jobs
6	2	1	2	l1 1000 knocked
6	-5	9	0	l1 1000 later
12	6	1	4	l1 1000 league
0	13	10	-1	l1 1000 left
6	0	0	1	l1 1000 navy
2	0	33	-1	l1 1000 near
1	-1	10	1	l1 1000 north
14	-2	34	-5	l1 1000 of
-14	-6	-6	-29	l1 1000 on
6	10	-8	-17	l1 1000 or
-29	-2	14	-15	l1 1000 over
6	32	0	6	l1 1000 party
6	2	1	2	l1 1000 prime
6	2	1	2	l1 1000 protege
5	-1	0	1	l1 1000 provided
9	-1	-6	0	l1 1000 provisions
6	0	0	1	l1 1000 putting
4	1	1	17	l1 1000 ring
3	17	24	-6	l1 1000 s
13	17	12	-8	l1 1000 says
6	0	0	1	l1 1000 skill
2	-1	13	3	l1 1000 south
3	-3	16	4	l1 1000 southbound
6	2	1	2	l1 1000 staggered
0	0	11	0	l1 1000 street
5	-1	0	1	l1 1000 taught
6	-22	-13	-20	l1 1000 that
-18	-4	5	-17	l1 1000 then
5	-1	0	1	l1 1000 thirteen
-2	-1	11	2	l1 1000 throughout
9	15	2	6	l1 1000 time
-12	-12	2	-26	l1 1000 to
-5	22	-6	-11	l1 1000 two
-1	-3	-22	-21	l1 1000 via
-10	-11	-5	7	l1 1000 was
10	1	1	3	l1 1000 what
8	0	8	4	l1 1000 when
15	12	15	-8	l1 1000 with
7	-17	-15	-12	l1 1001 0
32	-3	21	5	l1 1001 <
-2	-11	-7	-20	l1 1001 Name
29	13	-5	-4	l1 1001 and
-17	-15	-11	-12	l1 1001 as
1	1	9	3	l1 1001 demanding
29	6	39	12	l1 1001 in
10	2	25	7	l1 1001 of
21	4	5	7	l1 1001 president
12	3	28	-4	l1 1011 0
22	19	12	1	l1 1011 <
-10	-14	6	-19	l1 1011 Name
23	-10	-1	-19	l1 1011 and
-4	-23	-22	-24	l1 1011 as
23	0	7	8	l1 1011 at
23	0	1	3	l1 1011 brother
-29	-28	-33	-26	l1 1011 d
2	6	2	-13	l1 1011 for
23	1	11	6	l1 1011 from
8	-2	-4	1	l1 1011 if
-20	-16	17	-11	l1 1011 in
-3	0	7	1	l1 1011 left
8	-2	-4	1	l1 1011 morning
-17	-30	-20	-29	l1 1011 of
8	-2	-4	1	l1 1011 offends
4	-1	12	6	l1 1011 tells
10	-4	21	5	l1 1011 that
-29	-11	-6	-35	l1 1011 the
6	13	4	-9	l1 1011 to
8	-1	9	6	l1 1011 with
-19	-25	-18	-27	l1 1100 0
-37	-28	-33	-32	l1 1100 <
-20	-14	-7	-21	l1 1100 Name
-32	-37	-28	-27	l1 1100 a
10	2	4	4	l1 1100 ago
-15	5	-19	-17	l1 1100 an
-27	-7	-13	0	l1 1100 and
-21	-3	-23	-18	l1 1100 at
10	2	4	4	l1 1100 awarding
8	2	2	2	l1 1100 despite
8	2	2	2	l1 1100 end
6	21	9	8	l1 1100 follow
-2	18	4	-7	l1 1100 for
-23	-2	2	-16	l1 1100 from
-22	-23	-22	-26	l1 1100 his
-24	-8	-11	-31	l1 1100 in
-6	-15	-12	-15	l1 1100 including
-7	-14	-11	-14	l1 1100 it
10	2	4	4	l1 1100 month
-25	-27	-24	-28	l1 1100 my
10	2	4	4	l1 1100 name
-36	-46	-34	-29	l1 1100 news
11	18	-2	-2	l1 1100 now
-24	1	-1	4	l1 1100 of
6	24	-4	-4	l1 1100 on
14	15	2	6	l1 1100 says
8	2	2	2	l1 1100 surgery
-25	4	-17	-5	l1 1100 the
8	32	-5	19	l1 1100 to
-21	-4	-13	-10	l1 1100 video
8	2	2	2	l1 1100 violated
-18	-21	-16	-17	l1 1100 watch
8	2	2	2	l1 1100 when
19	20	12	-5	l1 1100 with
10	2	4	4	l1 1100 years
16	11	-18	-8	l1 1101 <
-21	-27	-27	-30	l1 1101 Name
5	2	2	2	l1 1101 both
5	2	2	2	l1 1101 show
5	2	2	2	l1 1101 since
9	-8	22	-9	l1 1101 the
5	2	2	2	l1 1101 young
29	2	6	32	l1 1111 <
-4	-4	-6	-8	l1 <
-1	-2	3	-21	l1 a
18	7	-7	8	l1 about
12	-2	28	3	l1 across
11	13	10	-7	l1 after
40	23	21	4	l1 against
14	16	10	8	l1 ago
-16	-14	-31	-28	l1 all
-21	0	-6	-2	l1 an
18	16	12	14	l1 and
-16	-14	-3	5	l1 another
10	1	1	3	l1 apparently
-19	0	-2	0	l1 are
-3	-2	21	2	l1 around
-7	-20	-17	-12	l1 arrived
9	-1	-6	0	l1 artillery
-5	-13	1	-1	l1 as
2	25	-1	0	l1 association
-8	14	15	-20	l1 at
10	2	4	4	l1 awarding
3	51	4	4	l1 band
-1	-4	9	-4	l1 base
-12	-29	-14	-30	l1 be
14	11	16	-5	l1 before
8	3	29	-2	l1 between
-13	-8	-8	17	l1 book
17	-3	2	13	l1 both
-5	-1	15	-7	l1 breaking
24	0	1	3	l1 brother
18	4	1	1	l1 but
30	27	12	-9	l1 by
-5	19	-7	23	l1 called
22	-1	3	3	l1 calls
41	-1	6	8	l1 candidate
7	-1	-1	1	l1 capturing
0	2	27	0	l1 central
25	-2	-1	1	l1 chairman
8	-6	26	4	l1 city
29	-1	1	0	l1 colonel
6	30	-1	4	l1 committee
-13	-4	-1	-6	l1 connects
0	-1	0	8	l1 continue
-4	-4	32	-1	l1 county
0	26	-2	-2	l1 currently
-29	-29	-33	-28	l1 d
17	9	17	-5	l1 day
17	8	0	3	l1 defeated
1	1	9	3	l1 demanding
28	2	4	6	l1 democrat
12	2	2	3	l1 despite
6	0	-2	2	l1 diner
15	-1	1	2	l1 director
6	0	0	1	l1 discharge
5	1	5	22	l1 during
-3	13	6	1	l1 east
7	-1	-9	2	l1 election
20	-2	0	1	l1 end
6	-1	-3	-1	l1 engineer
14	2	2	1	l1 fact
6	16	-2	2	l1 federation
5	3	33	5	l1 festival
-13	-20	-11	8	l1 first
5	26	8	7	l1 follow
28	2	9	18	l1 following
-7	5	3	-14	l1 for
-15	8	2	1	l1 former
21	-1	4	5	l1 founder
9	0	32	-1	l1 from
3	11	2	13	l1 future
3	-16	-14	-16	l1 general
-22	-39	-35	-37	l1 get
31	2	1	6	l1 governor
-12	-26	-26	-22	l1 have
-9	-10	-8	7	l1 head
-29	-32	-29	-35	l1 his
11	-4	8	0	l1 however
29	10	16	4	l1 if
-23	-14	2	-5	l1 in
32	23	8	-5	l1 include
15	-3	15	-2	l1 included
10	9	-12	4	l1 including
27	7	1	3	l1 incumbent
14	2	15	6	l1 independence
9	5	5	20	l1 independent
2	19	1	-3	l1 international
9	-1	-6	0	l1 interrupt
-2	6	17	-12	l1 into
4	-17	-23	-10	l1 is
7	-2	4	0	l1 island
-3	-20	-23	-21	l1 it
-1	-26	2	-30	l1 its
-34	-33	7	-23	l1 jobs
-5	21	-7	-6	l1 joined
20	0	2	3	l1 journalist
19	17	3	4	l1 kill
6	2	1	2	l1 knocked
16	1	20	-5	l1 later
32	0	0	4	l1 leader
12	21	2	2	l1 league
4	22	17	1	l1 left
15	41	5	24	l1 like
11	13	9	-3	l1 live
15	6	-5	-7	l1 manager
7	3	-7	-13	l1 me
-2	-10	-10	-15	l1 means
15	19	4	1	l1 member
35	0	1	1	l1 minister
10	2	4	4	l1 month
9	13	12	2	l1 morning
-17	-20	-24	1	l1 movement
-44	-49	-49	-50	l1 my
-15	-3	-7	6	l1 n 0
0	11	10	-5	l1 n <
6	-8	-15	-18	l1 n Name
2	-1	0	-8	l1 n a
9	-18	-16	-12	l1 n about
-2	6	-14	-10	l1 n after
33	19	4	3	l1 n against
-14	-8	-15	-15	l1 n all
-21	2	-4	-14	l1 n an
35	37	13	8	l1 n and
6	-12	5	20	l1 n as
-13	16	18	-15	l1 n at
13	44	10	1	l1 n band
6	5	26	0	l1 n between
7	0	0	1	l1 n but
42	31	23	5	l1 n by
29	-5	1	2	l1 n candidate
7	-1	-1	1	l1 n capturing
25	-2	-1	1	l1 n chairman
29	-1	1	0	l1 n colonel
0	-1	0	8	l1 n continue
0	26	-2	-2	l1 n currently
16	11	2	1	l1 n defeated
19	0	1	1	l1 n democrat
15	-1	1	2	l1 n director
5	1	5	22	l1 n during
3	20	12	0	l1 n election
6	-1	-3	-1	l1 n engineer
10	0	0	0	l1 n fact
-17	-10	-11	-13	l1 n for
5	24	22	18	l1 n former
21	-1	4	5	l1 n founder
-7	4	18	-2	l1 n from
0	-1	0	8	l1 n future
30	0	2	-1	l1 n general
18	0	0	2	l1 n governor
-2	-9	-7	-7	l1 n have
15	-1	2	1	l1 n however
-15	9	8	-6	l1 n in
23	15	-1	-2	l1 n include
15	1	-2	-1	l1 n included
4	13	-6	7	l1 n including
27	7	1	3	l1 n incumbent
3	17	1	-1	l1 n international
-6	17	3	-8	l1 n into
-3	-25	-26	-30	l1 n is
7	-2	4	0	l1 n island
-20	-15	-23	-22	l1 n it
-30	-32	-30	-28	l1 n jobs
20	0	2	3	l1 n journalist
26	-2	1	1	l1 n leader
2	16	-1	-3	l1 n league
1	16	2	-1	l1 n left
11	35	4	-1	l1 n like
4	-6	-1	-9	l1 n live
7	0	0	1	l1 n means
15	19	4	1	l1 n member
28	-1	1	0	l1 n minister
-28	-33	-36	-37	l1 n my
10	-21	-6	-17	l1 n named
-31	-19	-7	-28	l1 n new
19	3	3	-8	l1 n news
3	6	0	2	l1 n of
-4	-14	13	1	l1 n on
5	18	21	23	l1 n or
4	-7	20	6	l1 n over
-11	12	-17	-19	l1 n party
0	-1	0	8	l1 n play
14	2	4	22	l1 n post
27	1	3	3	l1 n president
6	-1	20	1	l1 n reached
26	0	3	2	l1 n republican
16	20	11	13	l1 n s
25	14	13	3	l1 n says
34	5	3	3	l1 n senator
-7	-12	-18	-15	l1 n since
25	-1	10	2	l1 n supported
16	28	3	0	l1 n supporting
16	9	-5	16	l1 n that
-7	10	16	20	l1 n the
-18	-24	-1	-25	l1 n this
1	3	18	13	l1 n to
2	22	9	-1	l1 n today
10	-1	-14	-13	l1 n video
7	-1	-1	1	l1 n warlords
-1	-23	-21	-8	l1 n was
17	22	3	2	l1 n were
27	17	2	3	l1 n when
19	2	3	10	l1 n while
-8	19	-10	-5	l1 n with
-17	-21	-4	-1	l1 n000 0
-30	-17	9	-17	l1 n000 <
9	0	11	-16	l1 n000 Name
-6	17	0	5	l1 n000 a
14	-1	0	0	l1 n000 against
52	40	22	1	l1 n000 and
-18	-21	-11	5	l1 n000 as
-9	15	6	-14	l1 n000 at
24	15	18	-7	l1 n000 by
7	-1	-1	1	l1 n000 capturing
0	-1	0	8	l1 n000 continue
3	-1	2	16	l1 n000 during
-20	7	-10	-15	l1 n000 for
-10	-19	16	-15	l1 n000 from
0	-1	0	8	l1 n000 future
7	-1	-1	1	l1 n000 however
8	35	49	3	l1 n000 in
-1	-3	7	-2	l1 n000 including
9	4	5	4	l1 n000 of
-3	-19	-3	0	l1 n000 on
3	-3	-5	21	l1 n000 or
-17	4	-18	-20	l1 n000 party
0	-1	0	8	l1 n000 play
15	2	-3	9	l1 n000 since
1	14	23	36	l1 n000 the
-12	16	26	1	l1 n000 to
7	-1	-1	1	l1 n000 warlords
-14	12	-3	-17	l1 n000 with
-1	10	0	-20	l1 n001 <
29	26	28	-1	l1 n001 Name
20	18	-4	-4	l1 n001 and
15	1	16	4	l1 n001 for
-2	-3	32	1	l1 n001 in
21	-1	29	0	l1 n001 of
4	23	-4	15	l1 n001 the
17	20	-7	-4	l1 n001 with
38	-1	0	-4	l1 n010 0
63	-14	6	6	l1 n010 <
11	-16	-14	-11	l1 n010 Name
22	-24	13	-7	l1 n010 and
24	-1	-2	-2	l1 n010 as
28	-10	-3	0	l1 n010 by
22	-4	1	1	l1 n010 candidate
15	2	2	3	l1 n010 director
6	-1	-3	-1	l1 n010 engineer
19	-2	0	-3	l1 n010 general
20	0	2	3	l1 n010 journalist
14	0	0	-1	l1 n010 leader
17	-2	1	1	l1 n010 minister
26	21	-3	1	l1 n010 of
16	2	1	2	l1 n010 president
12	21	2	1	l1 n010 the
34	-7	-2	-7	l1 n010 to
16	22	10	10	l1 n010 video
25	-4	2	1	l1 n010 when
-6	-9	-20	-20	l1 n010 with
35	2	5	5	l1 n011 0
48	11	8	11	l1 n011 <
23	4	-1	4	l1 n011 Name
10	8	-8	-6	l1 n011 and
24	-1	-2	-4	l1 n011 as
26	-13	-2	1	l1 n011 by
12	-1	-1	0	l1 n011 candidate
21	-2	2	3	l1 n011 election
14	1	2	3	l1 n011 leader
22	2	5	8	l1 n011 news
21	24	-1	3	l1 n011 of
13	-1	0	-1	l1 n011 president
31	-10	-2	-7	l1 n011 to
31	-5	1	2	l1 n011 with
-21	3	-3	11	l1 n100 0
-9	19	-6	-2	l1 n100 <
-17	-13	-24	-18	l1 n100 Name
-19	-6	4	-8	l1 n100 a
-14	-8	-15	-15	l1 n100 all
-26	25	5	2	l1 n100 and
4	10	13	23	l1 n100 as
-17	3	4	-14	l1 n100 at
7	36	10	1	l1 n100 band
4	37	19	5	l1 n100 by
-34	-31	-16	-15	l1 n100 for
11	27	19	2	l1 n100 former
-9	5	4	5	l1 n100 from
-12	5	-16	2	l1 n100 in
-7	12	-9	5	l1 n100 including
3	17	1	-1	l1 n100 international
-24	-27	-24	-24	l1 n100 jobs
2	16	-1	-3	l1 n100 league
1	16	2	-1	l1 n100 left
2	16	1	-5	l1 n100 member
-20	-16	-9	-23	l1 n100 new
-18	4	-6	-7	l1 n100 of
-24	-8	0	-32	l1 n100 on
-1	29	-6	-2	l1 n100 or
1	13	0	1	l1 n100 party
6	-1	20	1	l1 n100 reached
-6	-5	11	11	l1 n100 s
15	28	3	0	l1 n100 supporting
-3	9	-6	14	l1 n100 that
-1	8	8	3	l1 n100 the
-24	-8	17	-5	l1 n100 to
2	22	9	-1	l1 n100 today
1	-10	-18	-17	l1 n100 video
-12	17	0	2	l1 n100 with
-18	6	-5	5	l1 n101 <
9	7	13	-6	l1 n101 Name
-22	-3	-17	-20	l1 n101 in
1	2	17	21	l1 n101 of
-18	4	-11	-23	l1 n101 the
28	11	1	38	l1 n101 to
9	2	18	-4	l1 n110 <
6	5	-13	-18	l1 n110 Name
22	20	18	-5	l1 n110 and
7	0	0	1	l1 n110 but
27	10	-1	3	l1 n110 by
7	0	0	1	l1 n110 fact
8	16	-1	-1	l1 n110 for
7	0	0	1	l1 n110 have
7	0	0	1	l1 n110 island
7	0	0	1	l1 n110 means
10	26	15	-5	l1 n110 of
17	-3	-2	0	l1 n110 says
21	-3	2	3	l1 n110 that
11	32	43	40	l1 n110 the
41	-3	1	3	l1 n111 <
35	2	1	5	l1 n111 Name
18	3	1	2	l1 name
-8	4	-11	-23	l1 named
6	0	0	1	l1 navy
1	1	34	0	l1 near
-32	-9	-14	-32	l1 new
7	-7	-4	-19	l1 news
-11	-4	-17	-20	l1 no
1	-1	10	1	l1 north
23	18	2	1	l1 now
0	-5	14	-1	l1 of
8	7	-4	-9	l1 off
8	-2	-4	1	l1 offends
8	-14	12	-12	l1 old
-3	1	8	-8	l1 on
8	11	5	9	l1 or
-24	-14	-19	7	l1 other
-32	-13	-30	-27	l1 our
-15	-18	-15	-20	l1 outside
6	-4	25	2	l1 over
0	30	-1	-3	l1 parties
-8	24	-14	-13	l1 party
8	40	5	6	l1 pay
-13	-29	-29	-28	l1 photo
9	29	8	32	l1 play
14	2	4	22	l1 post
-1	-19	-16	-15	l1 president
6	2	1	2	l1 prime
6	2	1	2	l1 protege
5	-1	0	1	l1 provided
9	-1	-6	0	l1 provisions
6	0	0	1	l1 putting
6	-1	20	1	l1 reached
-8	-25	-25	-25	l1 read
26	0	3	2	l1 republican
4	1	1	17	l1 ring
9	20	20	10	l1 s
-14	5	-19	-23	l1 say
32	31	21	7	l1 says
30	3	27	2	l1 see
34	5	3	3	l1 senator
5	2	2	2	l1 show
-8	-14	-5	-14	l1 since
6	0	0	1	l1 skill
2	-1	13	3	l1 south
3	-3	16	4	l1 southbound
6	2	1	2	l1 staggered
0	0	11	0	l1 street
25	-1	10	2	l1 supported
23	28	-1	1	l1 supporting
8	2	2	2	l1 surgery
5	-1	0	1	l1 taught
13	17	17	8	l1 tells
23	19	5	23	l1 than
9	-11	-7	1	l1 that
-13	1	3	10	l1 the
3	7	8	8	l1 then
11	-1	1	2	l1 thirteen
-26	-33	-7	-32	l1 this
-6	19	8	-11	l1 three
8	17	0	20	l1 through
0	-2	21	-2	l1 throughout
3	7	-10	-8	l1 time
4	17	14	12	l1 to
7	21	8	-1	l1 today
-24	4	-20	-13	l1 two
19	1	2	26	l1 under
17	13	-4	-3	l1 until
7	-13	2	-12	l1 update
-2	-4	-11	-22	l1 via
0	-7	-7	-15	l1 video
8	2	2	2	l1 violated
-10	25	6	-8	l1 vs
7	-1	-1	1	l1 warlords
-10	-25	-20	-1	l1 was
-12	-12	-17	-19	l1 watch
21	16	-1	1	l1 week
17	36	10	2	l1 were
13	-10	-12	-11	l1 what
35	14	6	10	l1 when
41	2	2	9	l1 while
-8	-14	-13	-11	l1 whom
2	8	2	-9	l1 will
27	3	1	3	l1 winner
13	26	9	-5	l1 with
-14	7	-13	-12	l1 won
9	13	18	21	l1 years
-7	-18	-16	-16	l1 young
-13	-21	-9	0	l12 0 0
-8	-11	-13	-33	l12 0 Name
14	14	11	21	l12 0 and
-5	18	4	-9	l12 0 by
-4	-7	13	-2	l12 0 for
-13	-25	0	-21	l12 0 in
0	0	11	0	l12 0 is
1	-1	10	1	l12 0 north
1	-1	10	1	l12 0 south
3	28	5	-17	l12 0 the
10	0	1	1	l12 0 when
-42	-31	-32	-50	l12 < 0
-4	-4	-6	-8	l12 < <
44	20	-6	15	l12 < Name
10	1	1	3	l12 < apparently
-5	-1	15	-7	l12 < breaking
7	0	0	1	l12 < but
-1	22	-1	-4	l12 < currently
10	1	1	3	l12 < despite
15	-1	2	1	l12 < however
-4	-6	35	-9	l12 < in
-14	-15	28	-8	l12 < jobs
-32	-29	-29	-30	l12 < photo
19	2	5	5	l12 < president
4	-7	7	-5	l12 < since
-10	14	6	-5	l12 < the
7	-13	2	-12	l12 < update
-6	-16	-12	-17	l12 < video
-7	-19	-14	-15	l12 < watch
10	1	1	3	l12 < what
19	17	2	6	l12 < when
15	-7	-5	-1	l12 < with
-37	-12	-12	-27	l12 Name 0
3	-24	-12	-10	l12 Name Name
45	28	32	29	l12 Name and
-31	-31	-27	-29	l12 Name as
-9	-5	27	-9	l12 Name at
-23	0	-12	-16	l12 Name by
32	-1	3	5	l12 Name candidate
3	14	22	17	l12 Name for
-10	1	22	-10	l12 Name from
16	-1	0	2	l12 Name governor
-9	-2	17	-13	l12 Name in
-22	-26	-29	-24	l12 Name jobs
6	2	1	2	l12 Name knocked
16	-2	1	2	l12 Name leader
12	2	2	3	l12 Name league
4	-6	-1	-19	l12 Name news
-13	11	14	-10	l12 Name of
-37	-29	-16	-28	l12 Name on
20	9	19	15	l12 Name or
1	21	-1	2	l12 Name party
33	3	5	5	l12 Name president
-4	14	15	8	l12 Name s
27	11	26	5	l12 Name says
0	0	11	0	l12 Name street
14	20	0	1	l12 Name supporting
-12	-10	-10	-3	l12 Name the
9	1	16	-7	l12 Name to
7	6	-1	-6	l12 Name video
-8	-14	-13	-11	l12 Name whom
-9	12	-9	-12	l12 Name with
-16	-17	-17	-1	l12 a Name
6	0	-2	2	l12 a diner
6	0	0	1	l12 a skill
5	-1	0	1	l12 after that
28	9	8	18	l12 after the
8	24	24	20	l12 against the
-1	-4	9	-4	l12 air base
5	-1	0	1	l12 album before
-13	-4	-1	-6	l12 also connects
8	28	26	-1	l12 and 0
-7	-7	-2	-18	l12 and Name
14	-2	-4	0	l12 and defeated
-20	2	-18	-20	l12 and former
-6	-10	-7	-14	l12 and his
11	2	13	3	l12 and is
9	-1	-6	0	l12 and provisions
6	2	1	2	l12 and ring
-5	24	-14	7	l12 and the
-1	0	10	-1	l12 anthem of
8	2	2	2	l12 appeal despite
5	2	2	2	l12 approached both
6	0	-2	2	l12 arrives at
-14	9	-14	-13	l12 as a
-9	1	-13	-3	l12 as an
0	8	-8	2	l12 as the
-5	-5	34	-4	l12 at Name
10	18	25	10	l12 at the
1	6	-1	-1	l12 athletic association
8	-2	-4	1	l12 away with
-16	-18	3	-16	l12 back to
2	-5	13	-2	l12 based in
-8	-3	-13	-19	l12 before the
-2	-3	6	-1	l12 between 0
6	22	-3	-2	l12 between the
5	-2	35	0	l12 born in
-3	0	7	1	l12 branches to
8	2	2	2	l12 briefs on
-8	2	-15	-19	l12 by Name
14	34	13	15	l12 by the
-1	-3	7	-2	l12 cathedral in
-13	-4	-1	-6	l12 celebrated in
4	2	18	15	l12 changed to
-13	-4	-1	-6	l12 church of
-3	-3	28	3	l12 city of
9	-1	-6	0	l12 communication between
2	1	22	2	l12 connected to
25	4	14	26	l12 constituency of
0	-4	-2	12	l12 convention Name
8	2	2	2	l12 counsels for
10	2	4	4	l12 count on
-1	-3	7	-2	l12 countryside including
-3	0	7	1	l12 daily from
10	2	4	4	l12 dawn on
10	16	1	3	l12 democratic party
6	0	-2	2	l12 discovers that
1	-3	26	1	l12 district of
7	0	0	1	l12 do says
-8	-26	-22	5	l12 during the
-3	-2	9	1	l12 east of
-1	-1	0	19	l12 edition of
7	-1	-1	1	l12 effectively capturing
1	6	-1	-1	l12 end the
-3	0	7	1	l12 extended to
-3	0	7	1	l12 extension to
12	-13	-12	-17	l12 federal election
2	7	-2	1	l12 federation party
5	3	33	5	l12 film festival
6	0	-2	2	l12 first however
-3	0	7	1	l12 first left
10	1	1	3	l12 first time
1	16	21	3	l12 for Name
-13	-26	-24	-23	l12 for a
-10	23	-5	-8	l12 for the
-7	1	-14	-16	l12 form the
8	25	-2	-2	l12 foundation the
14	6	-1	3	l12 founded by
-6	-11	13	-11	l12 from Name
26	31	30	27	l12 from the
6	2	1	2	l12 fun of
11	17	1	18	l12 general election
0	-1	6	-1	l12 gig in
-29	-28	-33	-26	l12 gusto d
10	2	4	4	l12 gutting news
8	2	2	2	l12 had violated
5	2	2	2	l12 heads since
7	-1	-1	1	l12 help from
23	0	3	1	l12 his brother
6	2	1	2	l12 his prime
-3	-3	14	1	l12 history of
7	19	4	0	l12 however the
-13	-4	-1	-6	l12 importance of
22	-5	-3	0	l12 in 0
4	2	41	10	l12 in Name
5	3	3	16	l12 in both
7	0	0	1	l12 in fact
-8	-2	23	21	l12 in the
2	26	-3	-1	l12 in today
10	27	5	2	l12 include the
-1	21	-5	-1	l12 including the
9	-1	-6	0	l12 instructions to
9	-1	-6	0	l12 insufficient artillery
0	-1	0	8	l12 into future
8	32	-1	10	l12 into the
5	-13	-2	4	l12 is Name
-9	-3	-1	-10	l12 is a
2	-15	9	-20	l12 is the
-15	-4	1	-8	l12 island of
-13	-4	-1	-6	l12 island was
17	6	14	5	l12 it was
5	-1	0	1	l12 jack provided
1	-1	10	1	l12 junction to
-2	-13	8	-19	l12 known as
33	-4	2	3	l12 led by
3	12	0	-2	l12 led the
9	-1	-6	0	l12 left in
10	23	4	5	l12 liberal party
-1	-2	7	-1	l12 lived in
4	-3	29	3	l12 located in
12	1	3	4	l12 me says
-11	-15	-13	-16	l12 members including
6	2	1	2	l12 minute before
1	1	9	3	l12 monarchy in
-21	-29	-31	-29	l12 monkeys in
-37	-54	-43	-37	l12 more for
9	-1	-6	0	l12 most of
6	12	15	29	l12 moved to
6	0	0	1	l12 naval discharge
-2	-3	24	-1	l12 near Name
6	-6	24	0	l12 near the
0	15	2	1	l12 new Name
8	-2	-4	1	l12 next morning
-4	-1	23	3	l12 north of
-9	3	-1	-11	l12 number of
10	2	4	4	l12 obvious now
-6	9	-24	-15	l12 of Name
6	1	20	12	l12 of the
-24	-26	2	-2	l12 on Name
3	-1	9	-1	l12 on another
-14	-15	18	-4	l12 on the
6	0	0	1	l12 order putting
26	3	20	7	l12 out of
5	4	16	17	l12 over the
9	1	20	-1	l12 part of
5	-2	27	2	l12 parties in
4	24	-4	-3	l12 parties the
-4	27	-3	2	l12 party and
18	-3	0	1	l12 party candidate
12	14	-6	-12	l12 party the
-16	-4	-14	-9	l12 photo to
6	21	9	8	l12 please follow
3	-3	16	4	l12 pond and
-1	-3	7	-2	l12 population of
10	2	4	4	l12 position now
22	0	15	1	l12 presidential election
32	0	1	1	l12 prime minister
8	2	2	2	l12 probably end
6	2	1	2	l12 punch to
15	-4	15	3	l12 rebuilt by
5	-1	0	1	l12 reflected when
8	-2	-4	1	l12 relationship and
1	1	9	3	l12 republic in
-5	-8	12	0	l12 returned to
3	14	18	3	l12 returns to
10	2	4	4	l12 riders awarding
1	-1	10	1	l12 running to
10	5	18	6	l12 saw the
8	2	29	5	l12 school in
23	1	21	0	l12 seat of
8	-2	-4	1	l12 see if
7	0	0	1	l12 shark island
3	-3	16	4	l12 so southbound
-1	-1	12	2	l12 state of
3	2	16	3	l12 station in
3	-3	16	4	l12 store the
0	0	11	0	l12 street east
19	19	15	17	l12 such as
-13	-4	-1	-6	l12 testifies that
5	2	2	2	l12 that show
5	20	-5	20	l12 that the
-11	7	-4	6	l12 the 0
-1	24	6	24	l12 the Name
1	33	2	-4	l12 the band
-11	-19	-13	9	l12 the first
9	18	18	1	l12 the former
18	0	1	3	l12 the name
-6	-4	9	-12	l12 the new
6	2	1	2	l12 the staggered
8	2	2	2	l12 the surgery
-18	-15	-23	-25	l12 the two
8	-2	-4	1	l12 then tells
-12	-12	-1	-7	l12 there is
10	2	4	4	l12 this month
1	6	-1	-2	l12 time the
-2	-9	4	-14	l12 to 0
-20	-8	-7	-21	l12 to Name
0	-1	0	8	l12 to continue
9	-1	-6	0	l12 to interrupt
6	0	6	26	l12 to play
-21	-28	-14	-34	l12 to the
3	12	0	-2	l12 today the
5	2	2	2	l12 took young
3	-1	9	-1	l12 toured the
1	3	22	6	l12 town of
0	0	5	1	l12 transferred to
7	-1	-1	1	l12 troops of
7	-1	-1	1	l12 two warlords
15	-1	1	1	l12 two years
1	1	9	3	l12 ultimatum demanding
6	0	-2	2	l12 up with
6	0	0	1	l12 us navy
13	43	13	12	l12 username to
1	1	26	1	l12 village of
8	2	2	2	l12 want it
5	19	24	1	l12 was an
-10	2	-20	-16	l12 was in
12	32	4	0	l12 was the
5	-1	0	1	l12 was thirteen
7	3	6	-6	l12 watch live
4	35	3	0	l12 when the
3	12	0	-2	l12 where the
7	0	0	1	l12 which means
8	-2	-4	1	l12 which offends
8	25	8	8	l12 while the
5	-1	0	1	l12 who taught
0	-1	0	8	l12 winners of
16	30	11	-5	l12 with Name
6	2	1	2	l12 with protege
13	16	4	14	l12 with the
-24	-27	-24	-4	l12 won the
7	0	0	1	l12 year have
14	16	10	8	l12 years ago
5	-1	0	1	l12 years later
3	-1	9	-1	l12 yet another
-8	-5	-1	3	l2 0
-3	-4	-7	-12	l2 <
2	1	-2	-10	l2 Name
-26	-32	-39	-16	l2 a
35	14	2	12	l2 after
22	30	27	21	l2 against
0	-5	13	-5	l2 air
3	23	-1	3	l2 album
-2	-20	-19	-32	l2 all
4	27	16	1	l2 alliance
-4	17	0	16	l2 also
14	0	0	19	l2 an
-19	-1	-12	-10	l2 and
1	0	12	14	l2 anthem
9	1	2	2	l2 appeal
5	2	2	2	l2 approached
-21	-28	-17	-32	l2 are
-16	-21	10	-16	l2 area
6	0	-2	2	l2 arrives
-6	13	-9	-6	l2 as
5	15	20	-1	l2 association
-16	-6	27	-8	l2 at
1	6	-1	-1	l2 athletic
-4	1	-11	-13	l2 away
-7	-28	1	-20	l2 back
5	5	-4	-14	l2 band
3	-4	8	16	l2 based
-3	-28	-10	-26	l2 be
-12	6	2	-4	l2 been
-8	-3	-13	-19	l2 before
-4	9	-9	-9	l2 between
-4	2	14	-5	l2 black
23	-1	31	0	l2 born
11	19	4	-1	l2 both
-3	0	7	1	l2 branches
8	2	2	2	l2 briefs
2	2	1	5	l2 but
9	24	-2	10	l2 by
0	-10	0	1	l2 campaign
-1	-3	7	-2	l2 cathedral
-13	-4	-1	-6	l2 celebrated
8	24	3	-1	l2 center
5	25	6	0	l2 centre
7	14	21	18	l2 changed
-9	-7	9	-3	l2 church
9	18	19	-6	l2 city
-1	26	1	1	l2 coalition
-13	9	-3	-11	l2 come
0	-1	21	-1	l2 comes
9	-1	-6	0	l2 communication
2	1	22	2	l2 connected
30	3	14	25	l2 constituency
0	-7	8	12	l2 convention
-1	-4	8	-4	l2 corner
8	2	2	2	l2 counsels
10	2	4	4	l2 count
-1	-3	7	-2	l2 countryside
-7	16	-14	-15	l2 current
-6	-4	13	-1	l2 daily
10	2	4	4	l2 dawn
2	7	21	14	l2 day
17	1	2	0	l2 defeated
14	14	13	4	l2 democratic
12	17	-1	1	l2 democrats
-29	-35	-22	-29	l2 development
6	0	-2	2	l2 discovers
-2	-4	36	1	l2 district
-4	-28	-28	-27	l2 do
-4	-5	-8	-3	l2 down
-8	-26	-22	5	l2 during
5	20	27	5	l2 east
-1	-1	0	19	l2 edition
7	-1	-1	1	l2 effectively
-2	-5	4	1	l2 election
27	23	0	6	l2 elections
5	25	1	18	l2 end
-3	0	7	1	l2 extended
-3	0	7	1	l2 extension
12	-13	-12	-17	l2 federal
5	15	-1	1	l2 federation
8	-14	15	-15	l2 film
6	-17	-13	-10	l2 finally
8	-15	-4	-13	l2 first
10	18	-5	1	l2 for
-7	1	-14	-16	l2 form
-1	-4	13	-2	l2 formed
26	0	-1	0	l2 former
7	17	28	-1	l2 found
11	20	19	1	l2 foundation
-10	-15	-4	-17	l2 founded
4	11	15	6	l2 from
-17	4	-11	-11	l2 front
6	2	1	2	l2 fun
3	0	13	-1	l2 future
13	21	2	19	l2 general
0	-1	6	-1	l2 gig
1	19	4	6	l2 go
6	30	18	-1	l2 government
-2	16	-13	-7	l2 great
18	14	15	2	l2 greens
-29	-28	-33	-26	l2 gusto
10	2	4	4	l2 gutting
12	1	2	3	l2 had
-11	13	-12	-12	l2 has
7	15	14	-4	l2 have
-1	-15	-13	-28	l2 he
-21	-31	-33	-26	l2 head
6	1	12	5	l2 heads
-4	-8	-15	-14	l2 help
0	-25	-19	-23	l2 him
19	-11	-12	18	l2 his
-4	15	23	0	l2 history
-6	-18	-18	-17	l2 home
10	-2	-1	-1	l2 honor
1	2	-17	-18	l2 how
7	19	4	0	l2 however
-13	-4	-1	-6	l2 importance
3	-12	22	17	l2 in
4	34	8	2	l2 include
10	10	-8	-5	l2 included
1	24	-4	-1	l2 including
15	0	0	0	l2 incumbent
9	-1	-6	0	l2 instructions
9	-1	-6	0	l2 insufficient
2	19	20	-6	l2 international
8	23	-6	16	l2 into
18	7	26	5	l2 invasion
-20	-4	8	-18	l2 is
-14	-7	-5	18	l2 island
3	-21	-4	-1	l2 it
-25	-30	-12	-29	l2 its
5	-1	0	1	l2 jack
1	-1	10	1	l2 junction
-17	-20	-24	-7	l2 just
-2	-13	8	-19	l2 known
11	23	10	7	l2 labour
5	-3	3	0	l2 league
33	-1	1	5	l2 led
22	6	4	20	l2 left
-22	-23	-24	-1	l2 liberal
15	-12	-3	-13	l2 like
16	23	28	0	l2 live
-1	-2	7	-1	l2 lived
2	16	18	2	l2 located
-3	-6	12	-15	l2 long
-21	-34	-34	-35	l2 love
-6	-16	-21	-20	l2 made
-10	-29	-8	-20	l2 me
4	-11	8	-14	l2 members
6	2	1	2	l2 minute
1	1	9	3	l2 monarchy
-21	-29	-31	-29	l2 monkeys
-20	-52	-43	-34	l2 more
16	0	5	28	l2 most
6	12	20	29	l2 moved
-10	3	-24	-26	l2 my
6	11	12	4	l2 national
6	0	0	1	l2 naval
0	-5	42	0	l2 near
0	20	-3	-7	l2 new
-15	-3	-7	-15	l2 news
21	13	0	7	l2 next
-11	6	8	-9	l2 night
-17	-19	5	-17	l2 north
39	-2	14	5	l2 not
5	11	-9	-12	l2 now
-9	2	3	-10	l2 number
10	2	4	4	l2 obvious
-18	-10	-1	-6	l2 of
-15	-19	11	-9	l2 on
24	-8	16	-11	l2 one
-32	-14	-38	-40	l2 only
-16	-7	-18	-14	l2 operated
-7	16	13	-10	l2 or
14	6	-6	-10	l2 order
-2	15	6	-7	l2 organization
28	-13	12	-5	l2 out
10	17	32	25	l2 over
-16	-17	-2	-17	l2 parish
-1	15	13	4	l2 park
8	0	19	-2	l2 part
7	32	11	-2	l2 parties
21	25	16	-3	l2 party
8	-10	-2	-10	l2 people
-9	4	-12	-6	l2 photo
7	28	3	17	l2 played
-14	13	-15	-13	l2 playing
-13	-2	-12	-11	l2 please
3	-3	16	4	l2 pond
-1	-3	7	-2	l2 population
22	-3	20	7	l2 position
-7	-19	-18	-20	l2 president
29	1	15	2	l2 presidential
32	0	1	1	l2 prime
8	2	2	2	l2 probably
4	-5	-20	-18	l2 project
6	2	1	2	l2 punch
6	1	15	20	l2 radio
4	0	20	-1	l2 railroad
16	8	19	3	l2 ran
15	-4	15	3	l2 rebuilt
5	-1	0	1	l2 reflected
15	-4	-2	0	l2 relationship
-17	5	-9	-19	l2 released
1	1	9	3	l2 republic
-5	-8	12	0	l2 returned
3	14	18	3	l2 returns
10	2	4	4	l2 riders
1	-1	10	1	l2 running
10	5	18	6	l2 saw
-12	-8	1	-11	l2 says
8	2	29	5	l2 school
26	0	25	0	l2 seat
27	-3	3	20	l2 second
2	-18	-16	-13	l2 see
7	0	0	1	l2 shark
2	13	-1	11	l2 since
-26	-24	-3	-16	l2 so
26	3	22	1	l2 song
9	3	10	2	l2 state
-15	-5	-1	-12	l2 station
6	1	22	4	l2 store
5	-1	10	0	l2 street
19	19	15	17	l2 such
-2	-2	10	-1	l2 system
-16	-9	-15	-16	l2 team
38	4	20	6	l2 temple
-13	-4	-1	-6	l2 testifies
0	12	19	14	l2 that
-29	-6	-8	-1	l2 the
16	12	4	-2	l2 then
11	8	-5	-6	l2 there
21	9	13	0	l2 third
-14	-19	-29	-9	l2 this
15	25	-2	14	l2 three
-12	3	-1	-16	l2 through
16	26	12	6	l2 time
-16	-20	-24	-14	l2 to
5	5	-12	-16	l2 today
4	10	0	0	l2 together
6	-6	11	2	l2 took
1	-3	22	-4	l2 tour
3	-1	9	-1	l2 toured
1	3	22	6	l2 town
-1	0	19	-1	l2 transferred
7	-3	10	-7	l2 troops
3	-14	-12	-11	l2 two
1	1	9	3	l2 ultimatum
18	2	3	27	l2 under
-3	22	-2	15	l2 union
7	26	-1	9	l2 united
15	24	3	-11	l2 up
-15	-20	-10	-26	l2 us
13	43	13	12	l2 username
-26	-27	-5	-27	l2 via
28	0	2	4	l2 vice
30	16	1	2	l2 victory
3	1	25	21	l2 village
3	15	0	0	l2 want
-12	-16	8	-14	l2 war
13	30	1	23	l2 was
-3	-10	9	-17	l2 watch
3	0	19	-1	l2 way
11	37	13	-2	l2 were
5	-8	8	-8	l2 west
13	37	7	0	l2 when
3	12	0	-2	l2 where
8	-6	16	23	l2 which
8	25	8	8	l2 while
10	0	-13	15	l2 who
16	13	-7	-6	l2 why
0	-1	0	8	l2 winners
28	24	19	19	l2 with
-9	-27	-24	-3	l2 won
2	25	25	1	l2 work
2	11	14	2	l2 workers
24	-2	-3	0	l2 works
5	14	17	5	l2 world
6	-6	18	-8	l2 would
14	9	12	13	l2 year
5	7	11	-5	l2 years
3	-1	9	-1	l2 yet
0	-10	-11	-7	l2 younger
-14	-14	-7	-16	l2 your
-4	39	-1	2	last 1 apple
3	47	4	4	last 1 arsenal
-24	-23	-21	-18	last 1 back
-15	-14	-11	-11	last 1 beat
-20	-23	-17	-21	last 1 best
-32	-36	-35	-30	last 1 big
35	2	0	5	last 1 bush
10	-1	2	-1	last 1 carder
-3	-17	-16	-18	last 1 carter
-26	-27	-21	-21	last 1 check
-11	-18	28	-7	last 1 china
-19	-18	-15	-6	last 1 cup
-34	-34	-34	-31	last 1 currently
-28	-30	-26	-29	last 1 dad
-14	-21	-16	-25	last 1 era
-26	-30	-23	-23	last 1 feeling
-26	-28	-29	-24	last 1 flight
-25	-23	-21	-19	last 1 follow
-30	-40	-25	-25	last 1 getting
-39	-45	-40	-32	last 1 good
-15	-16	-13	-12	last 1 goodnight
-26	-29	-23	-24	last 1 got
-27	-19	-27	-33	last 1 government
-29	-30	-29	-24	last 1 great
3	51	10	5	last 1 guardian
-32	-41	-25	-28	last 1 happy
46	2	5	7	last 1 harper
-38	-39	-29	-32	last 1 hate
-25	-27	-25	-29	last 1 hot
4	36	6	5	last 1 independent
-25	-26	-24	-23	last 1 jobs
11	25	10	3	last 1 league
-24	-30	-22	-23	last 1 live
-25	-23	-19	-18	last 1 look
-23	-28	-20	-20	last 1 looking
-44	-33	-31	-30	last 1 love
-45	-38	-33	-31	last 1 man
-26	-34	-24	-23	last 1 morning
-30	-33	-24	-24	last 1 need
-34	-38	-31	-29	last 1 new
-41	-38	-34	-31	last 1 nice
-30	-25	-27	-23	last 1 official
-30	-37	-36	-31	last 1 parliament
1	20	38	-1	last 1 pentagon
12	-6	3	2	last 1 player
-28	0	-18	-22	last 1 police
-21	-25	-30	-20	last 1 rain
12	7	20	3	last 1 reading
-28	-32	-27	-24	last 1 ready
-30	-27	-28	-23	last 1 really
-10	14	-19	-16	last 1 senate
-31	-31	-24	-26	last 1 stay
-30	-27	-24	-23	last 1 take
-39	-38	-34	-32	last 1 think
-32	-38	-31	-27	last 1 time
7	38	5	6	last 1 times
-17	-15	-13	-17	last 1 top
-8	46	-4	-9	last 1 twitter
-26	-27	-22	-19	last 1 want
-28	-31	-23	-23	last 1 watching
1	26	-9	5	last n action
17	52	5	9	last n airlines
9	34	17	4	last n airport
20	58	0	-5	last n alliance
12	24	-2	31	last n army
8	31	2	1	last n assembly
17	60	-8	-6	last n association
15	42	4	-1	last n bank
-18	-21	-20	-24	last n birthday
-17	-15	-26	-30	last n board
3	-18	-17	-15	last n brown
23	-1	0	2	last n bush
-11	-21	-20	29	last n campaign
6	14	40	-4	last n center
14	17	41	1	last n centre
8	17	25	7	last n city
8	38	0	-1	last n club
8	24	22	0	last n college
-2	17	-10	-8	last n committee
-11	5	-24	-22	last n council
6	-5	42	0	last n county
15	58	14	13	last n court
-10	-8	-14	-11	last n cup
-29	-40	-38	-16	last n day
11	14	4	43	last n democrats
-20	-10	-19	-29	last n design
-14	-8	3	-21	last n division
6	-7	47	-5	last n empire
19	39	6	5	last n fame
13	32	3	2	last n federation
-4	-17	-15	25	last n festival
0	19	-11	-17	last n force
15	36	7	3	last n forces
31	-2	2	4	last n ford
-12	4	-19	-22	last n forum
7	48	-6	-7	last n foundation
10	15	22	-1	last n front
-11	2	-21	-19	last n fund
-15	-3	-17	-13	last n games
-24	-5	-17	-25	last n green
8	39	1	1	last n greens
33	31	14	10	last n hall
14	14	41	0	last n hospital
8	40	24	31	last n house
8	38	-3	-4	last n institute
13	44	5	-2	last n international
7	-5	28	4	last n island
4	-4	15	-2	last n jersey
-9	-17	12	-14	last n kingdom
1	12	-14	-16	last n league
9	33	3	23	last n left
13	20	0	16	last n movement
-10	10	-17	-16	last n news
1	15	9	-3	last n park
2	24	-10	-13	last n party
8	0	0	0	last n player
12	4	40	-5	last n railroad
9	44	3	-1	last n records
-18	-4	-19	-24	last n report
-6	-6	-18	-18	last n rights
12	2	46	7	last n river
-8	-18	5	-20	last n road
-5	-21	-23	-6	last n rock
-21	-29	-31	-29	last n run
4	41	-2	-3	last n school
6	24	-7	-8	last n sciences
31	2	3	5	last n smith
10	44	-2	-7	last n society
-15	1	-23	-17	last n state
2	-26	23	-18	last n states
28	4	25	4	last n street
12	8	36	-2	last n union
11	46	8	5	last n united
10	39	-2	1	last n university
-3	-24	-18	15	last n war
-22	-35	-30	-31	last n year
-6	-3	-2	-5	lists 1 00000000
1	-7	17	12	lists 1 00001000
-11	14	50	5	lists 1 00010000
20	9	-7	-6	lists 1 00100001
-11	-14	13	-9	lists 1 00110001
27	-12	-9	-15	lists 1 01100001
5	3	21	-2	lists 1 01110001
-33	-7	-41	-26	lists 1 10000010
-9	-14	12	-8	lists 1 10010010
43	-1	1	-19	lists 1 10100011
45	-6	-5	31	lists 1 11100011
-6	3	8	11	lists n 00000000
32	23	10	11	lists n 00000001
-18	20	15	18	lists n 00000010
-3	-37	-6	-43	lists n 00000011
0	-4	13	15	lists n 00001010
-8	-7	38	0	lists n 00010000
9	2	30	-1	lists n 00010010
11	9	-24	-25	lists n 00100000
10	11	14	-16	lists n 00100001
-11	25	29	17	lists n 00100010
-6	-3	17	1	lists n 00110001
51	6	-3	1	lists n 01100000
49	8	5	5	lists n 01100001
30	29	26	28	lists n 01100010
58	22	25	13	lists n 01100011
-48	-6	-12	-18	lists n 10000000
-17	14	-28	-26	lists n 10000001
-52	-26	-52	-38	lists n 10000010
-28	18	-14	-8	lists n 10000011
2	21	14	4	lists n 10001011
-1	-14	33	0	lists n 10010000
-5	-10	26	-2	lists n 10010001
4	-4	18	2	lists n 10010010
30	-6	-18	5	lists n 10100000
40	17	12	3	lists n 10100001
18	11	10	-2	lists n 10100010
34	23	4	18	lists n 11100000
27	12	21	6	lists n 11100001
23	-1	-4	4	lists n 11100010
38	7	7	11	lists n 11100011
-13	-10	-21	18	lr 0 _ 0
-27	-11	-27	-1	lr 0 _ >
-21	-15	-9	-46	lr 0 _ Name
3	1	20	2	lr 0 _ agent
-21	-20	-26	2	lr 0 _ and
10	1	1	3	lr 0 _ assisted
10	1	1	3	lr 0 _ became
3	16	8	3	lr 0 _ had
2	13	-10	2	lr 0 _ in
-13	-17	-17	-18	lr 0 _ joined
10	1	1	3	lr 0 _ published
5	-1	0	1	lr 0 _ started
-7	1	19	-12	lr 0 _ was
-6	-10	-7	-14	lr 0 _ which
-11	11	-13	-15	lr 0 _ won
1	-9	-29	8	lr < _ 0
-49	-65	-54	-53	lr < _ >
-3	-6	-6	-11	lr < _ Name
-35	-26	-18	-39	lr < _ a
-19	-24	-18	-21	lr < _ about
4	-1	8	1	lr < _ added
-19	-20	-17	-15	lr < _ all
31	10	12	9	lr < _ also
7	-15	-7	-8	lr < _ and
2	29	4	18	lr < _ are
14	-7	-6	1	lr < _ army
-44	-42	-37	-41	lr < _ as
-17	-30	-11	-24	lr < _ at
12	2	2	3	lr < _ attended
5	2	4	-4	lr < _ became
-5	-21	-20	-14	lr < _ been
-5	-18	-12	-12	lr < _ began
8	-2	-4	1	lr < _ believes
29	-5	-2	0	lr < _ born
-32	-31	-30	-25	lr < _ by
0	-1	0	19	lr < _ cabinet
14	-6	7	-6	lr < _ can
-10	-11	-9	-8	lr < _ car
-10	-11	-9	-9	lr < _ cars
-2	-3	6	-1	lr < _ coach
3	-3	16	4	lr < _ design
16	18	4	6	lr < _ finished
7	2	8	4	lr < _ first
-14	-5	1	-14	lr < _ for
-15	-16	-12	-12	lr < _ forward
-5	-20	-4	1	lr < _ from
4	31	5	3	lr < _ front
6	2	1	2	lr < _ gained
-2	-18	-10	-9	lr < _ gets
-22	-25	-23	-22	lr < _ got
9	12	2	0	lr < _ had
41	17	15	9	lr < _ has
-24	-5	-20	-21	lr < _ have
-19	0	-17	-19	lr < _ how
-21	0	-15	-21	lr < _ in
22	26	28	49	lr < _ is
-36	-34	-31	-28	lr < _ it
-19	-33	-30	-27	lr < _ just
18	-10	-1	3	lr < _ led
-13	-30	-28	-24	lr < _ like
3	-14	-11	-11	lr < _ made
-5	-4	26	4	lr < _ man
-7	10	-9	-6	lr < _ may
-29	-28	-29	-22	lr < _ me
-19	-20	-17	-15	lr < _ morning
-16	-19	-20	4	lr < _ my
-19	-21	-19	-18	lr < _ need
-22	-22	-22	-19	lr < _ night
7	-12	-12	-7	lr < _ no
10	1	1	3	lr < _ noticed
-16	-12	-19	-14	lr < _ now
-18	-37	-32	-26	lr < _ of
-3	-36	-20	-24	lr < _ on
-1	-19	-15	-10	lr < _ or
-17	-16	-12	-11	lr < _ our
-33	-32	-25	-24	lr < _ out
-23	-27	-23	-20	lr < _ over
8	2	2	2	lr < _ own
-1	-1	0	19	lr < _ passing
5	-1	0	1	lr < _ passion
10	2	4	4	lr < _ pinpoints
-2	26	25	2	lr < _ police
3	17	13	-1	lr < _ project
20	2	3	6	lr < _ returned
20	36	39	16	lr < _ says
-17	-20	-16	-15	lr < _ some
5	-1	0	1	lr < _ style
24	-2	-1	4	lr < _ survived
-40	-44	-33	-30	lr < _ that
-20	-51	-41	-26	lr < _ the
29	0	20	12	lr < _ then
10	-13	-11	-9	lr < _ this
-23	-2	1	-16	lr < _ to
-14	3	-6	-9	lr < _ today
8	2	0	3	lr < _ trained
-24	-23	-21	-19	lr < _ up
-9	-13	6	-8	lr < _ used
26	19	-1	3	lr < _ was
2	16	-4	1	lr < _ we
10	-9	-6	-4	lr < _ what
-30	-11	-25	-24	lr < _ will
-9	-16	-10	-5	lr < _ winner
-18	1	-19	-14	lr < _ wins
-29	-33	-32	-27	lr < _ with
32	3	11	14	lr < _ won
-6	-24	-18	-13	lr < _ you
6	2	1	2	lr < _ younger
-23	-23	-19	-19	lr < _ your
-13	-20	22	-16	lr Name _ 0
-2	-3	16	-18	lr Name _ >
12	14	14	6	lr Name _ Name
-7	-23	-12	-30	lr Name _ a
34	25	12	27	lr Name _ and
-13	-4	-1	-6	lr Name _ derived
-3	1	3	-14	lr Name _ for
-2	-21	-7	-12	lr Name _ has
2	-9	-13	-27	lr Name _ in
14	11	8	-2	lr Name _ is
0	-1	0	8	lr Name _ jackpot
0	-4	-2	12	lr Name _ moved
25	17	-1	5	lr Name _ of
-2	1	-15	-14	lr Name _ says
-8	28	8	3	lr Name _ the
-2	-17	10	-10	lr Name _ to
9	5	16	-2	lr Name _ was
15	-4	3	-11	lr Name _ who
19	0	9	-2	lr Name _ with
-8	4	8	-8	lr a _ Name
3	15	2	3	lr a _ candidate
6	0	0	1	lr a _ guitar
28	21	2	1	lr against _ >
0	5	0	0	lr against _ candidate
21	19	17	1	lr against _ in
10	2	4	4	lr ago _ pulled
13	-4	11	-4	lr and _ 0
21	34	23	19	lr and _ >
3	-22	-4	-4	lr and _ Name
10	14	-2	1	lr and _ all
2	-16	3	-25	lr and _ and
30	22	21	4	lr and _ are
8	-16	1	-19	lr and _ as
-3	0	7	1	lr and _ but
19	-3	-3	1	lr and _ had
17	35	16	-5	lr and _ in
-14	-15	16	-22	lr and _ on
8	2	2	2	lr and _ parents
8	-2	-2	0	lr and _ royal
3	-3	16	4	lr and _ superintendent
-5	-30	-23	-7	lr and _ the
-13	9	-1	-18	lr and _ to
8	-2	-4	1	lr and _ tries
18	24	-3	-1	lr and _ were
3	0	10	-1	lr another _ tour
10	1	1	3	lr apparently _ crude
9	-1	-6	0	lr artillery _ accepted
1	-6	7	7	lr as _ >
22	-4	13	-5	lr as _ Name
0	17	-5	15	lr as _ and
1	1	9	3	lr as _ national
1	6	-1	-1	lr association _ >
-3	-2	-3	-15	lr at _ >
9	25	28	6	lr at _ Name
6	0	-2	2	lr at _ house
5	23	23	3	lr at _ in
10	2	4	4	lr awarding _ the
3	33	1	1	lr band _ >
-1	-4	9	-4	lr base _ 0
5	-1	0	1	lr before _ decided
6	2	1	2	lr before _ was
6	1	26	-4	lr between _ and
17	-3	2	13	lr both _ and
18	4	1	1	lr but _ was
12	26	-15	-5	lr by _ >
2	-10	9	-14	lr by _ Name
15	-7	-2	-2	lr by _ and
23	14	-3	-4	lr by _ in
15	16	14	6	lr by _ on
3	14	15	8	lr by _ to
-2	15	-5	-7	lr by _ with
18	-1	1	3	lr candidate _ >
16	-4	-1	-2	lr candidate _ in
7	-1	-1	1	lr capturing _ >
-13	-4	-1	-6	lr connects _ to
0	-1	0	8	lr continue _ into
9	-1	-6	0	lr defeated _ right
1	1	9	3	lr demanding _ give
8	2	2	2	lr despite _ own
6	2	1	2	lr despite _ winning
6	0	-2	2	lr diner _ calls
11	-2	-1	1	lr director _ >
6	0	0	1	lr discharge _ took
0	0	11	0	lr east _ >
0	-16	-14	-18	lr election _ was
8	2	2	2	lr end _ life
7	0	0	1	lr fact _ biography
6	4	25	6	lr festival _ the
0	-4	-2	12	lr first _ in
-21	-36	-45	-27	lr for _ >
17	14	26	4	lr for _ Name
11	-8	22	18	lr for _ and
8	2	2	2	lr for _ her
31	16	31	4	lr for _ in
3	12	13	-5	lr former _ and
-27	-26	-2	-19	lr from _ 0
26	15	28	23	lr from _ >
2	-1	26	2	lr from _ Name
6	-1	2	0	lr from _ from
8	25	7	2	lr from _ the
15	-2	31	8	lr from _ to
0	-1	0	8	lr future _ drawings
7	0	0	1	lr have _ trailing
-9	-11	-9	-16	lr his _ 0
7	-1	-1	1	lr however _ delayed
6	0	-2	2	lr however _ says
8	-2	-4	1	lr if _ would
-25	-30	-23	-7	lr in _ 0
-16	-24	19	-13	lr in _ >
-11	-2	-11	-5	lr in _ Name
2	0	18	4	lr in _ after
-3	-27	5	3	lr in _ and
-10	-10	2	-10	lr in _ as
10	6	26	6	lr in _ at
-1	-2	10	-1	lr in _ but
9	-1	-6	0	lr in _ encampment
-9	-16	16	-9	lr in _ for
7	20	34	4	lr in _ in
1	-1	28	-6	lr in _ is
-3	0	14	-2	lr in _ on
-12	-18	7	-14	lr in _ the
6	4	24	7	lr in _ this
8	22	24	7	lr in _ via
-1	0	20	-1	lr in _ was
7	2	28	1	lr in _ where
16	14	4	-1	lr include _ Name
8	2	2	2	lr including _ husband
-1	-3	7	-2	lr including _ the
9	-1	-6	0	lr interrupt _ plans
-11	2	8	-12	lr into _ >
0	0	11	0	lr is _ football
0	0	11	0	lr is _ only
7	0	0	1	lr island _ and
8	2	2	2	lr it _ herself
2	2	42	7	lr jobs _ >
-26	-30	-32	-27	lr jobs _ Name
6	2	1	2	lr knocked _ down
5	-1	0	1	lr later _ joined
12	2	2	3	lr league _ took
-3	0	7	1	lr left _ at
7	0	0	1	lr means _ is
10	2	4	4	lr month _ returns
8	-2	-4	1	lr morning _ arrives
10	2	4	4	lr name _ has
6	0	0	1	lr navy _ made
-1	-1	24	-1	lr near _ Name
4	-5	-2	-1	lr news _ had
1	-1	10	1	lr north _ agent
10	2	4	4	lr now _ pooled
10	2	4	4	lr now _ will
-1	6	15	-7	lr of _ >
20	4	5	-9	lr of _ Name
23	5	43	26	lr of _ and
9	-1	-6	0	lr of _ army
-4	-9	10	13	lr of _ at
1	-1	10	1	lr of _ began
-3	-10	-3	-5	lr of _ by
3	-1	9	-1	lr of _ dates
-2	18	22	1	lr of _ for
14	-1	30	5	lr of _ from
19	1	0	5	lr of _ head
-2	-3	6	-1	lr of _ high
-16	7	14	-16	lr of _ in
-9	-13	9	-13	lr of _ is
0	-1	0	8	lr of _ jackpot
4	-1	33	0	lr of _ on
5	-21	9	-12	lr of _ the
7	-17	-2	7	lr of _ was
5	-3	11	-1	lr of _ were
2	-10	1	-11	lr of _ which
-12	6	-10	-12	lr of _ with
8	-2	-4	1	lr offends _ and
5	22	8	-10	lr on _ >
-15	-29	-1	-25	lr on _ Name
-7	-4	15	19	lr on _ and
10	2	4	4	lr on _ as
8	2	2	2	lr on _ behalf
10	2	4	4	lr on _ power
18	4	37	4	lr over _ >
19	3	26	2	lr over _ in
5	22	-1	7	lr party _ >
0	35	-3	0	lr party _ and
-2	15	-3	1	lr party _ the
0	-1	0	8	lr play _ is
18	-1	0	-1	lr president _ and
6	2	1	2	lr prime _ was
6	2	1	2	lr protege _ >
5	-1	0	1	lr provided _ with
9	-1	-6	0	lr provisions _ planned
6	0	0	1	lr putting _ guitars
6	2	1	2	lr ring _ had
-20	-24	-5	-27	lr s _ Name
24	28	2	11	lr says _ >
7	0	0	1	lr says _ one
5	2	2	2	lr show _ father
5	2	2	2	lr since _ showed
6	0	0	1	lr skill _ picked
1	-1	10	1	lr south _ southbound
3	-3	16	4	lr southbound _ locomotives
6	2	1	2	lr staggered _ Name
0	0	11	0	lr street _ >
8	2	2	2	lr surgery _ family
5	-1	0	1	lr taught _ the
9	17	16	8	lr tells _ to
5	-1	0	1	lr that _ decided
6	0	-2	2	lr that _ slept
-2	-7	-1	-8	lr that _ was
-20	-29	-14	-31	lr the _ 0
14	20	9	7	lr the _ >
-5	16	-1	10	lr the _ Name
-13	-18	-20	0	lr the _ a
9	26	24	5	lr the _ against
-13	16	6	-4	lr the _ and
8	17	15	25	lr the _ as
8	7	14	16	lr the _ at
12	22	9	3	lr the _ attempted
8	9	13	4	lr the _ before
6	12	0	12	lr the _ being
9	18	0	14	lr the _ but
-6	6	3	-23	lr the _ by
4	11	1	1	lr the _ candidate
1	6	-1	-1	lr the _ decided
12	22	9	3	lr the _ describes
5	16	-2	17	lr the _ during
10	5	18	6	lr the _ engineer
3	-3	16	4	lr the _ evident
-3	0	7	1	lr the _ extension
-16	-7	-25	0	lr the _ for
12	22	9	3	lr the _ founder
-6	3	-14	7	lr the _ from
6	16	17	1	lr the _ government
-13	-7	-24	-23	lr the _ had
-17	9	-20	-10	lr the _ has
7	27	-1	13	lr the _ he
1	14	1	11	lr the _ in
3	15	-3	-3	lr the _ investigated
-18	6	0	-11	lr the _ is
0	-1	0	8	lr the _ jackpot
4	5	12	20	lr the _ led
12	22	9	3	lr the _ like
10	5	18	6	lr the _ locomotive
2	22	0	-3	lr the _ lost
-25	-1	-1	-25	lr the _ of
-4	15	10	10	lr the _ on
-17	-10	-20	-17	lr the _ operated
9	18	2	24	lr the _ or
3	12	0	-2	lr the _ played
1	6	-1	-1	lr the _ refused
3	12	0	-2	lr the _ rules
5	18	0	2	lr the _ s
7	24	-3	-1	lr the _ says
3	-3	16	4	lr the _ shop
7	11	13	2	lr the _ supporting
17	24	24	10	lr the _ the
-11	-14	-10	-1	lr the _ to
10	5	18	7	lr the _ track
10	5	18	6	lr the _ tracks
13	4	25	0	lr the _ train
-11	1	-6	8	lr the _ was
-14	-9	3	0	lr the _ were
9	6	19	11	lr the _ when
11	13	-3	20	lr the _ where
17	13	29	0	lr the _ which
6	21	6	17	lr the _ who
-13	-8	-2	-1	lr the _ with
9	24	5	18	lr the _ would
1	-1	10	1	lr the _ yard
5	-1	0	1	lr thirteen _ name
20	-1	2	5	lr time _ had
14	7	-3	-14	lr to _ 0
12	22	11	11	lr to _ >
-9	1	3	-16	lr to _ Name
-11	-22	11	-2	lr to _ and
-1	0	19	5	lr to _ at
-8	-13	-4	-11	lr to _ by
14	28	19	2	lr to _ for
18	30	19	23	lr to _ in
8	-2	-4	1	lr to _ is
16	-1	13	7	lr to _ on
24	-3	21	2	lr to _ to
-3	0	7	1	lr to _ was
-2	5	15	10	lr to _ where
6	2	1	2	lr to _ windpipe
-2	-1	11	1	lr to _ with
22	59	21	20	lr today _ Name
-5	-18	-27	-26	lr via _ >
8	2	2	2	lr violated _ right
7	-1	-1	1	lr warlords _ and
7	0	15	26	lr was _ >
5	-1	0	1	lr was _ and
-2	-15	-10	-11	lr watch _ Name
10	1	1	3	lr what _ and
12	2	2	3	lr when _ made
5	-1	0	1	lr when _ moved
8	1	2	1	lr when _ was
23	19	16	-1	lr with _ >
-9	10	-3	-17	lr with _ Name
20	16	18	0	lr with _ and
-4	-19	-15	-19	lr with _ for
5	-1	0	1	lr with _ spirit
10	2	4	4	lr years _ sold
5	2	2	2	lr young _ along
-23	-1	-6	-8	lw 0
-3	-7	-25	-29	lw <
-9	2	-23	-8	lw a
9	-1	-6	0	lw able
4	-30	-23	-27	lw about
1	6	-1	-1	lw accepted
0	-5	-18	-21	lw action
-18	-11	-25	-35	lw addition
22	-9	16	-7	lw after
2	15	10	-3	lw again
27	-1	16	1	lw against
5	2	3	10	lw age
-4	4	-10	-14	lw ahead
-3	-12	23	-7	lw air
9	12	12	17	lw album
15	-2	-4	0	lw all
10	35	-4	5	lw alliance
13	15	8	25	lw also
5	-1	0	1	lw although
-9	-29	-10	-15	lw am
8	2	2	2	lw amicus
22	7	-8	-18	lw an
15	-2	14	13	lw and
-1	-6	-3	20	lw annual
-1	-2	-4	-14	lw another
10	2	4	4	lw answer
22	19	13	5	lw any
-2	-17	-13	-14	lw approximately
-32	-21	-37	-47	lw are
-14	-13	16	-15	lw area
4	30	16	6	lw around
3	-5	12	-2	lw arrived
9	-1	-6	0	lw artillery
1	-4	-12	6	lw as
12	22	9	3	lw associated
7	29	16	4	lw association
7	13	21	8	lw at
18	1	26	19	lw attack
19	5	32	2	lw august
22	14	19	6	lw away
6	2	-4	-15	lw back
15	16	14	32	lw band
-6	6	20	-4	lw bank
-17	-24	1	-12	lw be
-5	-28	-16	-5	lw beautiful
-2	3	-16	-15	lw became
-4	-28	-9	-10	lw been
-15	3	-5	-18	lw before
6	23	-4	22	lw being
10	4	-9	2	lw best
12	-8	-3	-2	lw better
16	22	39	31	lw between
17	-7	-11	-14	lw big
26	3	16	2	lw bill
-21	-31	-31	-28	lw black
3	-3	11	-2	lw boards
10	5	18	6	lw boiler
-4	3	36	0	lw born
34	2	20	24	lw both
3	-6	17	0	lw branches
6	0	-2	2	lw breaks
8	25	25	9	lw bus
13	10	16	-6	lw but
21	-3	-8	3	lw by
30	12	23	23	lw campaign
3	16	1	-6	lw campaigned
13	22	17	-5	lw can
-1	-18	-16	-21	lw candidate
7	-2	-1	18	lw captain
-8	-23	0	-18	lw car
-8	-17	-23	-23	lw career
6	4	-6	-11	lw carter
8	0	6	2	lw case
7	-1	-1	1	lw cavalry
4	22	1	-4	lw center
2	24	28	6	lw centre
-2	-3	6	-1	lw century
9	25	3	-4	lw champions
3	16	-5	-1	lw championship
13	43	13	12	lw changed
20	1	1	5	lw charge
19	-1	24	2	lw china
-33	-12	-9	-28	lw city
-2	15	15	16	lw civil
12	3	13	5	lw class
-10	-15	-1	-13	lw clear
-2	27	-3	22	lw coalition
-4	-12	7	7	lw come
-8	-22	-24	-1	lw coming
5	22	-1	-2	lw committee
-15	7	4	-18	lw communist
11	21	18	3	lw community
8	6	-2	19	lw compared
10	19	5	4	lw competitive
19	-4	0	16	lw composed
-2	-15	-2	-12	lw confused
9	-1	-6	0	lw conscripts
26	17	13	5	lw conservative
1	1	9	3	lw constitutional
4	28	4	3	lw contest
5	-1	0	1	lw contestants
-10	-13	6	-14	lw contested
3	-2	15	1	lw control
0	-4	-2	12	lw cooper
4	-8	8	0	lw could
3	21	27	3	lw council
1	3	23	-1	lw county
9	4	21	-1	lw crossing
15	2	10	15	lw cup
2	-10	2	-9	lw currently
3	-8	20	0	lw daily
10	5	18	6	lw danger
21	16	30	-4	lw day
34	3	9	2	lw death
20	20	3	2	lw defeated
1	6	24	-2	lw defense
6	33	8	-5	lw defensive
-20	-2	-13	-28	lw democratic
-21	-29	-31	-29	lw demon
5	-9	-3	-7	lw didnt
-16	-15	-10	-13	lw died
3	18	27	5	lw direct
1	6	-1	-1	lw directors
-1	-4	25	1	lw district
0	5	-1	-1	lw division
-1	13	17	-4	lw down
-17	-17	-16	-15	lw drive
26	1	33	0	lw during
1	20	-2	-3	lw early
13	11	24	2	lw east
-4	18	14	-13	lw elected
3	-10	3	-7	lw election
7	-7	4	-16	lw elections
0	27	10	1	lw electoral
-1	-2	5	13	lw electric
3	-1	9	-1	lw embarked
3	-1	9	-1	lw embarking
8	13	3	1	lw emergency
6	20	16	2	lw engine
3	-3	11	-2	lw engineer
5	5	5	19	lw establish
1	1	9	3	lw establishing
4	19	1	-4	lw eventually
-10	-9	3	-11	lw every
15	1	2	2	lw ex
3	12	0	-2	lw exclusively
3	12	0	-2	lw expenses
12	1	10	-4	lw experience
-16	-23	-18	-21	lw express
-9	-24	-26	-22	lw family
17	7	3	2	lw federal
22	26	-4	-5	lw fellow
1	-10	4	17	lw festival
5	-9	-16	-7	lw few
-10	-18	-5	-13	lw fighter
7	14	5	24	lw filed
15	9	-6	7	lw film
26	17	12	36	lw first
25	4	17	-5	lw five
-12	-16	0	-8	lw floods
11	15	24	-2	lw following
7	17	3	14	lw for
9	34	2	0	lw force
11	12	31	16	lw forces
10	31	1	-1	lw foreign
40	26	11	21	lw former
3	9	25	2	lw found
-16	1	-2	-12	lw founded
17	24	2	-8	lw founding
-3	12	21	-1	lw free
5	-4	5	15	lw friends
3	-11	-7	-8	lw from
-4	-14	4	-18	lw front
-8	10	14	-18	lw game
-14	1	-15	-17	lw games
8	18	2	1	lw garage
-3	8	9	-7	lw general
-11	-22	-23	-22	lw get
8	-2	-4	1	lw gets
9	-1	-6	0	lw giving
7	10	8	12	lw go
-19	-25	-24	-22	lw got
-27	-28	-23	-15	lw government
25	10	15	18	lw governor
1	6	-1	-1	lw gradual
3	-3	16	4	lw grain
0	23	-6	-8	lw groups
6	2	1	2	lw gym
-9	-8	-19	-26	lw had
6	2	1	2	lw hard
10	-12	-1	4	lw has
14	14	3	-17	lw have
-14	-17	-15	-15	lw hay
2	0	-12	-19	lw he
3	-5	-6	-4	lw hearing
-15	16	-19	-20	lw help
18	-1	10	19	lw her
-13	-17	1	-11	lw high
-6	-10	-7	-14	lw highs
13	8	14	16	lw him
22	22	9	20	lw his
2	9	2	-2	lw hockey
5	24	16	-10	lw home
29	11	-2	-4	lw hosted
28	6	29	1	lw house
8	-9	-1	-11	lw how
6	15	7	23	lw however
-31	-35	-31	-33	lw if
6	-2	13	-2	lw immigrants
2	12	11	13	lw in
13	11	-1	-2	lw include
6	18	16	0	lw included
1	23	20	-4	lw includes
30	22	28	34	lw including
0	22	15	-1	lw independent
7	-16	-17	-16	lw influenced
-7	-11	9	2	lw international
-5	11	16	-7	lw into
-11	-25	13	0	lw is
-8	-4	1	-4	lw island
-2	-3	12	2	lw issued
8	6	-2	-9	lw it
21	28	-2	18	lw its
10	5	18	6	lw jersey
0	15	19	7	lw job
-37	-4	1	-30	lw jobs
22	20	15	-3	lw joined
-17	8	-16	-21	lw judge
-2	-29	-13	-9	lw just
4	-18	-12	3	lw kingdom
5	-17	4	-14	lw know
2	-4	-13	3	lw known
25	26	14	3	lw labor
11	25	25	1	lw labour
-12	7	-10	-20	lw largest
17	25	15	3	lw last
-1	-11	-6	-19	lw later
-5	-20	-11	-13	lw launch
22	33	2	-3	lw leader
20	-1	1	17	lw leadership
-11	7	1	-15	lw league
15	12	28	26	lw led
3	38	11	1	lw left
10	10	23	-2	lw liberal
9	28	5	4	lw liberation
22	3	2	19	lw life
11	17	2	22	lw like
-17	-19	-2	-27	lw line
3	-13	-11	-15	lw list
7	-22	-16	-1	lw live
5	21	20	-7	lw local
0	-2	32	0	lw located
6	3	16	5	lw locomotive
-20	-28	-20	-25	lw long
18	6	18	2	lw losing
0	-12	1	-12	lw made
-31	-7	-15	-13	lw main
13	22	22	1	lw major
-5	0	-1	-18	lw make
7	-22	3	-14	lw man
10	-2	14	-5	lw managed
-11	21	-5	-6	lw manager
1	2	14	2	lw many
1	-6	3	14	lw may
-43	-46	-42	-45	lw me
10	49	15	-9	lw member
17	-5	-25	-1	lw members
-8	-8	-4	-17	lw merger
4	4	31	5	lw miles
0	-1	0	8	lw minimum
6	18	11	4	lw month
-7	-4	-15	14	lw more
-12	-3	-3	-16	lw morning
21	19	26	14	lw most
12	18	15	20	lw movement
-4	-23	-20	-22	lw much
13	-14	-6	11	lw music
10	-5	-1	-3	lw musical
-6	6	-16	-29	lw my
16	17	22	31	lw name
7	35	23	32	lw national
-7	-4	22	-5	lw near
8	27	5	-19	lw new
-15	-20	0	-29	lw news
-12	-5	-16	-2	lw next
15	14	32	9	lw no
-3	-1	19	-1	lw north
1	1	22	1	lw northern
-3	-12	-17	-21	lw not
-18	15	3	-18	lw now
7	20	23	22	lw number
8	2	2	2	lw obtained
6	14	20	5	lw of
16	4	12	22	lw off
5	25	17	1	lw offered
8	6	26	18	lw official
20	5	9	32	lw old
0	-5	2	-3	lw on
-1	-3	7	-2	lw once
3	21	12	-12	lw one
-4	18	12	-10	lw only
-1	-4	9	0	lw opened
13	12	-2	-2	lw opposition
9	4	-4	19	lw or
8	8	-7	11	lw order
1	14	-4	-5	lw organization
19	18	-2	-5	lw original
10	1	24	-19	lw other
26	42	11	12	lw our
12	1	3	12	lw out
-5	2	4	-22	lw over
10	2	4	4	lw owed
5	2	2	2	lw paper
-3	-2	23	4	lw park
23	11	15	18	lw parliament
3	-19	0	-22	lw part
8	-4	-4	12	lw participated
12	22	9	3	lw participation
1	41	-6	20	lw parties
-12	4	-31	-22	lw party
-13	1	-13	-13	lw past
6	2	1	2	lw paydays
20	8	25	-5	lw peace
20	24	1	-11	lw people
-2	-2	13	11	lw planning
-6	17	-6	-12	lw play
15	27	3	34	lw played
6	19	2	-4	lw player
-6	18	-13	-7	lw points
-3	15	-3	-19	lw political
-6	-10	-7	-14	lw posting
6	2	1	2	lw pounds
2	24	10	-2	lw present
1	1	4	9	lw presented
-13	-2	-17	-16	lw president
32	13	2	0	lw presidential
25	4	1	19	lw previously
13	-6	20	6	lw prince
8	2	2	2	lw procedure
1	8	-11	16	lw professor
19	-8	12	17	lw program
19	21	6	4	lw progressive
-21	1	-25	-26	lw project
-3	16	10	1	lw public
-13	1	-7	-13	lw radio
4	5	7	18	lw raised
9	29	-4	-3	lw ran
0	0	11	0	lw rating
-2	-1	2	-12	lw re
-19	-37	-32	-37	lw read
5	-1	-2	-1	lw reading
11	0	13	6	lw reason
1	-10	-7	-15	lw record
6	-6	-5	-11	lw recorded
-1	-3	7	-2	lw reduced
-2	-5	18	14	lw regional
0	24	14	17	lw released
-12	-10	3	-9	lw religious
10	4	16	3	lw remained
5	15	8	-3	lw reorganized
3	21	22	-1	lw represented
11	-7	-16	-15	lw republican
1	6	-1	-1	lw reputation
-15	-24	-25	-28	lw result
-3	12	7	-7	lw right
6	18	13	-3	lw rights
2	-2	8	21	lw rock
4	18	7	3	lw room
3	1	6	1	lw round
-25	-16	-11	-26	lw royal
-10	2	-13	-15	lw ruling
3	-3	16	4	lw runaround
3	5	32	32	lw s
-4	-2	-20	-18	lw same
8	8	23	-3	lw says
1	6	-1	-1	lw schism
11	24	23	6	lw school
-8	7	-8	-7	lw scouts
21	30	7	-1	lw season
9	22	13	1	lw seat
-10	-5	-19	-23	lw second
27	2	-1	-5	lw secretary
3	-3	16	4	lw secured
10	2	4	4	lw seems
10	0	-3	2	lw self
19	17	3	5	lw senators
-19	-21	-11	-17	lw send
31	17	13	-1	lw senior
16	2	2	20	lw separate
6	7	8	26	lw series
-6	-8	-12	-19	lw served
8	12	20	4	lw service
20	24	18	29	lw she
-19	-9	-8	-22	lw shot
0	0	11	0	lw showroom
9	2	20	5	lw signal
4	23	17	1	lw signed
3	-3	16	4	lw signs
11	7	6	0	lw since
-15	-23	-22	-17	lw sister
8	-2	-4	1	lw slut
2	-19	-23	-21	lw so
14	29	-1	-1	lw social
13	24	-1	-1	lw socialist
0	24	6	-4	lw society
9	-1	-6	0	lw soldiers
7	-1	-1	1	lw solicited
20	34	-3	-2	lw some
4	17	19	27	lw south
9	-1	10	19	lw special
1	15	14	2	lw spirit
1	-1	14	0	lw sport
-12	-14	16	5	lw start
25	24	17	5	lw state
21	2	33	24	lw states
5	-8	21	-10	lw station
-2	-4	9	-2	lw stations
18	-4	16	3	lw steel
5	-13	4	-10	lw still
14	10	16	-1	lw street
9	5	16	3	lw studio
7	-1	-1	1	lw subdue
2	-4	17	-7	lw subsequently
11	28	19	-6	lw such
-2	-6	3	17	lw support
25	5	-1	-4	lw supported
-1	-3	7	-2	lw surrounding
2	21	15	-2	lw taken
-9	11	-8	-15	lw talks
4	10	2	-1	lw tank
18	13	2	-3	lw team
4	18	5	2	lw teams
8	2	2	2	lw telephone
16	26	3	6	lw tells
3	20	12	9	lw ten
-3	-16	-16	-12	lw test
9	21	-2	-3	lw than
9	3	9	-18	lw that
-8	-2	3	-4	lw the
-11	2	-12	14	lw their
29	-1	19	16	lw then
-16	-17	-13	-12	lw there
-13	-1	2	-17	lw these
-4	25	4	27	lw they
12	-11	-7	-10	lw think
-29	-18	-12	-13	lw this
-15	-12	14	-9	lw those
2	-1	-14	-20	lw three
5	23	6	-1	lw through
-13	0	-21	-6	lw time
7	24	0	-5	lw times
8	-3	-1	0	lw titled
12	-15	2	2	lw to
11	-2	7	-26	lw today
-14	1	-14	-20	lw together
-23	-22	6	-18	lw tomorrow
-23	-12	-22	-20	lw top
6	19	23	2	lw tour
0	6	0	-9	lw tower
-2	-1	30	0	lw town
-17	-23	5	-15	lw track
-9	-14	7	-13	lw tracks
-3	-5	20	-6	lw train
0	-4	0	16	lw trains
-3	0	7	1	lw trestles
-3	0	7	1	lw trips
4	-19	0	0	lw troops
19	14	10	5	lw two
2	3	3	19	lw typical
-13	-25	-27	-4	lw under
8	40	1	1	lw union
21	6	15	16	lw united
12	25	6	1	lw units
-13	-8	-16	-21	lw university
10	1	9	3	lw until
24	4	-4	-6	lw up
6	2	1	2	lw upcoming
10	8	-9	-19	lw us
7	23	32	3	lw use
-17	-16	-23	-4	lw used
-32	-6	-11	-28	lw via
20	4	3	-2	lw vice
-28	-16	-26	-29	lw video
1	-1	21	0	lw village
10	13	0	1	lw votes
6	0	0	1	lw waiting
8	2	2	2	lw wake
-17	11	-3	3	lw war
7	15	1	18	lw was
6	12	-10	-9	lw watch
-6	-7	-20	-22	lw we
-7	-10	23	-6	lw week
3	7	21	-3	lw well
17	24	41	14	lw were
-7	4	20	-7	lw west
10	-1	31	-6	lw western
27	3	0	5	lw what
9	3	-5	-11	lw when
5	-13	-17	-17	lw where
-11	1	-20	-32	lw which
-6	-13	-27	-29	lw while
19	10	13	1	lw white
43	19	13	-3	lw who
1	5	6	-10	lw why
-9	-5	-2	-8	lw will
-20	-27	-11	-30	lw win
-6	-13	-8	3	lw winner
5	11	-21	-1	lw with
2	15	23	3	lw within
-6	13	4	-6	lw won
6	0	0	1	lw woodworking
-16	-20	-22	-27	lw work
18	16	15	2	lw workers
-15	9	12	-19	lw world
-23	-17	-17	-29	lw would
-3	0	7	1	lw wye
15	1	-1	3	lw year
16	-10	-1	-13	lw years
-29	-20	-17	-32	lw you
12	-10	-26	-21	lw your
-2	0	-22	1	mid a
3	13	-2	0	mid academy
17	45	10	-7	mid air
-3	12	-18	-20	mid and
6	19	0	0	mid arts
10	30	-6	-6	mid assembly
8	1	29	-1	mid central
11	20	25	-1	mid city
18	9	4	33	mid civil
10	32	3	1	mid communist
4	24	1	-2	mid conservative
7	8	21	2	mid county
10	40	1	0	mid democratic
14	35	2	-1	mid department
14	0	3	33	mid film
-10	-1	-17	-18	mid football
1	24	-22	-22	mid for
9	22	2	1	mid foreign
5	20	-1	1	mid front
18	39	6	5	mid hall
-8	-11	-17	-19	mid hockey
-27	-36	-33	-34	mid i
-17	-26	-21	-8	mid in
-11	6	-19	3	mid international
13	40	6	1	mid labor
15	36	13	12	mid labour
5	29	-2	1	mid league
10	13	-2	30	mid liberal
7	5	3	11	mid liberation
2	29	-8	-8	mid medical
10	38	0	2	mid national
-5	21	-17	-16	mid new
4	20	-2	2	mid northern
3	10	6	-3	mid of
-2	16	-13	-14	mid on
12	30	1	-3	mid order
10	45	-6	-4	mid party
-7	-2	-17	-18	mid policy
-9	-12	-19	-20	mid political
11	30	1	3	mid progressive
12	32	4	5	mid republican
-12	-7	-17	-21	mid research
9	27	2	-6	mid school
-7	2	-19	-26	mid social
13	33	3	3	mid socialist
12	6	26	2	mid south
5	12	1	15	mid spring
6	18	20	6	mid states
-12	-8	-34	-14	mid the
-10	0	-17	-21	mid to
3	33	-1	-1	mid union
9	29	-4	0	mid united
9	18	0	46	mid war
-4	-7	-17	-7	mid world
-1	6	-1	7	opens false
-2	-10	-9	-11	opens true
-17	-2	-7	-10	part 1 0
44	2	3	-1	part 1 1
-9	-3	-7	-4	part n 0
3	-3	-2	-10	r1 's 0
31	22	38	8	r1 's Name
15	-7	-5	1	r1 's army
25	1	1	7	r1 's been
8	2	2	2	r1 's behalf
7	0	0	1	r1 's biography
10	1	1	3	r1 's crude
9	-1	-6	0	r1 's encampment
-4	-11	-11	-10	r1 's family
30	-5	-2	5	r1 's father
20	3	10	8	r1 's first
0	0	11	0	r1 's football
9	17	-2	5	r1 's former
12	22	9	3	r1 's founder
6	0	-2	2	r1 's house
8	2	2	2	r1 's husband
23	1	0	4	r1 's life
5	-1	0	1	r1 's name
4	4	23	6	r1 's national
14	0	8	3	r1 's only
10	1	3	1	r1 's own
24	-1	3	4	r1 's parents
-1	-1	0	19	r1 's passing
5	-1	0	1	r1 's passion
9	-1	-6	0	r1 's plans
5	14	2	-1	r1 's post
12	1	-4	2	r1 's right
5	0	9	2	r1 's royal
5	-1	0	1	r1 's style
6	2	1	2	r1 's windpipe
6	2	1	2	r1 's younger
-15	-8	-7	-6	r1 0
0	-5	-10	-11	r1 1 's 0
26	24	38	6	r1 1 's Name
13	-2	-4	0	r1 1 's army
21	2	0	8	r1 1 's been
8	2	2	2	r1 1 's behalf
10	1	1	3	r1 1 's crude
9	-1	-6	0	r1 1 's encampment
-4	-11	-11	-10	r1 1 's family
20	-7	-4	6	r1 1 's father
20	3	10	8	r1 1 's first
0	0	11	0	r1 1 's football
9	17	-2	5	r1 1 's former
12	22	9	3	r1 1 's founder
6	0	-2	2	r1 1 's house
8	2	2	2	r1 1 's husband
23	1	0	4	r1 1 's life
5	-1	0	1	r1 1 's name
4	4	23	6	r1 1 's national
14	0	8	3	r1 1 's only
9	1	2	1	r1 1 's own
8	2	2	2	r1 1 's parents
-1	-1	0	19	r1 1 's passing
5	-1	0	1	r1 1 's passion
9	-1	-6	0	r1 1 's plans
12	1	-4	2	r1 1 's right
1	1	11	3	r1 1 's royal
5	-1	0	1	r1 1 's style
6	2	1	2	r1 1 's windpipe
6	2	1	2	r1 1 's younger
-11	-5	-10	-17	r1 1 0
-7	-3	3	0	r1 1 Name
-13	4	8	14	r1 1 a
-20	-24	-19	-22	r1 1 about
9	-1	-6	0	r1 1 accepted
4	-1	8	1	r1 1 added
-3	23	21	-3	r1 1 after
-2	-1	11	1	r1 1 agent
-9	-27	-3	-19	r1 1 all
5	2	2	2	r1 1 along
14	-8	-15	2	r1 1 also
-22	-5	-3	-19	r1 1 an
8	17	18	19	r1 1 and
-16	11	-16	-7	r1 1 are
-20	-25	-24	-22	r1 1 arrived
8	-2	-4	1	r1 1 arrives
19	0	8	4	r1 1 as
10	1	1	3	r1 1 assisted
-27	-21	-8	-16	r1 1 at
5	3	31	5	r1 1 attack
12	22	9	3	r1 1 attempted
12	2	2	3	r1 1 attended
2	23	11	2	r1 1 based
17	11	14	1	r1 1 became
-1	22	3	0	r1 1 before
-4	-4	-3	-7	r1 1 began
8	-2	-4	1	r1 1 believes
21	5	12	7	r1 1 born
27	4	3	12	r1 1 broke
14	12	4	19	r1 1 but
-10	-14	-4	-20	r1 1 by
0	-4	5	-1	r1 1 c
0	-1	0	19	r1 1 cabinet
6	0	-2	2	r1 1 calls
18	21	25	2	r1 1 campaign
7	-8	14	16	r1 1 can
3	12	-1	2	r1 1 candidate
-10	-11	-9	-8	r1 1 car
-10	-11	-9	-9	r1 1 cars
1	-18	-18	-18	r1 1 case
-9	-9	-7	-7	r1 1 central
-11	-12	-5	-8	r1 1 champion
-14	15	-13	-11	r1 1 chief
3	-1	29	7	r1 1 china
-2	-3	6	-1	r1 1 coach
22	15	8	6	r1 1 could
2	0	7	17	r1 1 dates
-15	8	6	-13	r1 1 day
5	0	-1	0	r1 1 decided
-13	-4	-1	-6	r1 1 derived
12	22	9	3	r1 1 describes
-15	-19	-1	-14	r1 1 design
11	6	-3	-1	r1 1 did
6	2	1	2	r1 1 down
-8	-2	11	8	r1 1 during
10	5	18	6	r1 1 engineer
3	-3	16	4	r1 1 evident
-3	0	7	1	r1 1 extension
-2	-3	12	13	r1 1 final
12	-13	-11	-9	r1 1 finished
-12	-11	-8	-16	r1 1 for
7	8	16	29	r1 1 forces
-15	-16	-12	-12	r1 1 forward
-5	-16	7	5	r1 1 from
4	28	7	3	r1 1 front
6	2	1	2	r1 1 gained
-13	-25	-17	-18	r1 1 get
10	-2	-1	3	r1 1 gets
17	5	11	23	r1 1 give
-5	-20	-19	-15	r1 1 got
-20	-22	-7	-15	r1 1 governor
2	12	-2	-3	r1 1 guitar
6	0	0	1	r1 1 guitars
-1	-9	-11	-10	r1 1 had
10	11	9	-16	r1 1 has
2	-2	-1	-13	r1 1 have
-13	-9	-4	-23	r1 1 he
3	29	6	4	r1 1 head
-3	-10	-7	-7	r1 1 her
8	2	2	2	r1 1 herself
-17	-18	-13	-17	r1 1 high
1	18	-2	16	r1 1 his
2	6	-11	-10	r1 1 how
-30	-28	-30	-30	r1 1 if
-6	-6	1	4	r1 1 in
-25	-15	-10	-25	r1 1 into
1	6	-1	-1	r1 1 investigated
-2	-7	5	7	r1 1 is
-10	-16	-18	-19	r1 1 it
-13	-20	-19	-17	r1 1 joined
-12	-26	-23	-24	r1 1 just
8	10	-3	-10	r1 1 later
23	9	-5	8	r1 1 led
-16	-9	-16	-20	r1 1 like
-18	-18	-7	-19	r1 1 located
10	5	18	6	r1 1 locomotive
1	15	16	3	r1 1 locomotives
5	-22	-18	-16	r1 1 lol
21	9	-2	14	r1 1 made
-32	-30	-26	-29	r1 1 make
-8	-13	26	-2	r1 1 man
-33	-32	-31	-26	r1 1 me
-22	-12	-20	-25	r1 1 members
-18	-1	-21	-15	r1 1 men
-17	0	-10	-15	r1 1 more
-19	-20	-17	-15	r1 1 morning
6	0	0	11	r1 1 moved
-21	-19	-1	4	r1 1 my
-18	-17	9	-17	r1 1 near
-19	-21	-19	-18	r1 1 need
15	-3	21	-1	r1 1 new
-27	-26	-26	-22	r1 1 night
-12	-24	-18	-22	r1 1 no
-20	-6	0	-17	r1 1 not
10	1	1	3	r1 1 noticed
-20	-29	-10	-17	r1 1 now
-25	-34	-25	-34	r1 1 of
16	-6	0	-2	r1 1 off
-5	-8	14	10	r1 1 officials
-1	-8	5	-9	r1 1 on
-2	-17	-3	-14	r1 1 one
1	-3	12	1	r1 1 opened
-17	-10	-20	-17	r1 1 operated
1	-10	9	-23	r1 1 or
-20	-20	-14	-13	r1 1 our
-3	-16	-16	-13	r1 1 out
-21	-2	-7	-17	r1 1 over
6	0	0	1	r1 1 picked
10	2	4	4	r1 1 pinpoints
9	-1	-6	0	r1 1 planned
26	11	7	7	r1 1 played
0	26	30	4	r1 1 police
10	2	4	4	r1 1 pooled
6	-1	20	9	r1 1 power
10	1	1	3	r1 1 published
10	2	4	4	r1 1 pulled
2	-16	-18	-11	r1 1 ran
1	6	-1	-1	r1 1 refused
20	2	3	6	r1 1 returned
10	2	4	4	r1 1 returns
-12	-6	-16	-15	r1 1 rules
16	13	28	24	r1 1 s
-31	-32	-13	-26	r1 1 say
21	15	19	6	r1 1 says
3	-3	16	4	r1 1 shop
-5	11	18	-5	r1 1 should
5	2	2	2	r1 1 showed
6	0	-2	2	r1 1 slept
-27	-27	-21	-24	r1 1 so
10	2	4	4	r1 1 sold
-16	-20	-7	-15	r1 1 some
5	4	18	6	r1 1 southbound
5	-1	0	1	r1 1 spirit
6	-1	3	1	r1 1 started
3	-3	16	4	r1 1 superintendent
8	9	19	3	r1 1 supporting
-5	-1	-20	-18	r1 1 that
-18	7	-4	1	r1 1 the
29	4	19	9	r1 1 then
-8	9	9	-7	r1 1 they
-9	0	-11	-19	r1 1 this
-20	-21	-21	-19	r1 1 three
-35	-36	-36	-30	r1 1 time
4	5	10	-6	r1 1 to
8	12	-9	-13	r1 1 today
16	20	3	5	r1 1 took
-12	-16	-5	-21	r1 1 tour
10	5	18	7	r1 1 track
10	5	18	6	r1 1 tracks
12	7	21	2	r1 1 train
8	2	0	3	r1 1 trained
8	-2	-4	1	r1 1 tries
-29	-28	-25	-25	r1 1 up
-9	-13	6	-8	r1 1 used
-15	12	25	-8	r1 1 via
7	21	-4	-12	r1 1 video
24	-3	3	12	r1 1 was
13	17	17	-2	r1 1 we
14	2	-13	-15	r1 1 were
4	-16	-13	-10	r1 1 what
1	-14	-11	14	r1 1 when
12	-1	28	15	r1 1 where
-7	-4	-3	-6	r1 1 which
-3	-12	9	-22	r1 1 who
4	5	-11	-13	r1 1 why
7	6	15	-4	r1 1 will
-7	8	-11	-11	r1 1 winning
-18	0	-12	-14	r1 1 wins
-5	-20	-10	-12	r1 1 with
12	13	-11	-6	r1 1 won
32	21	14	-1	r1 1 would
-13	-15	-1	-11	r1 1 yard
-3	-9	-21	-17	r1 1 you
-25	-27	-21	-21	r1 1 your
28	25	35	8	r1 1000 's Name
13	-2	-4	0	r1 1000 's army
10	1	1	3	r1 1000 's crude
9	-1	-6	0	r1 1000 's encampment
21	3	8	8	r1 1000 's first
0	0	11	0	r1 1000 's football
6	0	-2	2	r1 1000 's house
5	-1	0	1	r1 1000 's name
0	0	11	0	r1 1000 's only
-1	-1	0	19	r1 1000 's passing
5	-1	0	1	r1 1000 's passion
9	-1	-6	0	r1 1000 's plans
9	-1	-6	0	r1 1000 's right
5	-1	0	1	r1 1000 's style
6	2	1	2	r1 1000 's windpipe
6	2	1	2	r1 1000 's younger
-25	0	-3	-7	r1 1000 0
-5	-8	-2	-17	r1 1000 >
-10	-5	5	6	r1 1000 Name
-14	15	20	22	r1 1000 a
9	-1	-6	0	r1 1000 accepted
7	1	11	3	r1 1000 added
0	21	22	5	r1 1000 after
1	-1	10	1	r1 1000 agent
37	11	5	21	r1 1000 also
6	24	25	23	r1 1000 and
-16	3	-12	-3	r1 1000 are
-18	-14	-14	-13	r1 1000 arrived
41	33	28	2	r1 1000 as
10	1	1	3	r1 1000 assisted
-16	3	4	-22	r1 1000 at
5	3	31	5	r1 1000 attack
12	2	2	3	r1 1000 attended
18	14	15	4	r1 1000 became
6	31	1	3	r1 1000 before
7	10	10	6	r1 1000 began
23	1	3	8	r1 1000 born
25	-1	3	9	r1 1000 broke
18	3	2	21	r1 1000 but
4	-14	14	-6	r1 1000 by
0	-4	5	-1	r1 1000 c
0	-1	0	19	r1 1000 cabinet
6	0	-2	2	r1 1000 calls
15	1	25	26	r1 1000 can
3	12	-1	2	r1 1000 candidate
3	-1	29	7	r1 1000 china
-2	-3	6	-1	r1 1000 coach
2	0	7	17	r1 1000 dates
5	0	-1	0	r1 1000 decided
-13	-4	-1	-6	r1 1000 derived
-15	-19	-1	-14	r1 1000 design
11	6	-3	-1	r1 1000 did
6	2	1	2	r1 1000 down
6	17	16	-5	r1 1000 during
3	-3	16	4	r1 1000 evident
12	-13	-11	-9	r1 1000 finished
-12	-30	-14	-34	r1 1000 for
11	2	22	32	r1 1000 forces
-16	-4	6	-16	r1 1000 from
6	2	1	2	r1 1000 gained
6	0	0	1	r1 1000 guitar
6	0	0	1	r1 1000 guitars
10	6	5	0	r1 1000 had
19	24	32	1	r1 1000 has
-11	-28	-7	-19	r1 1000 have
-17	-18	-13	-17	r1 1000 high
-22	3	12	6	r1 1000 in
1	6	-1	-1	r1 1000 investigated
-8	1	5	10	r1 1000 is
13	2	-6	-7	r1 1000 it
-13	-21	-20	-18	r1 1000 joined
1	-9	1	-5	r1 1000 like
1	15	16	3	r1 1000 locomotives
13	11	2	15	r1 1000 made
2	2	25	5	r1 1000 man
6	0	0	11	r1 1000 moved
-15	-13	12	-14	r1 1000 near
-17	-14	-13	-12	r1 1000 no
10	1	1	3	r1 1000 noticed
0	-13	-5	-19	r1 1000 of
6	4	19	19	r1 1000 officials
4	6	17	5	r1 1000 on
-17	-10	-20	-17	r1 1000 operated
2	-5	4	-22	r1 1000 or
-8	14	6	-6	r1 1000 over
6	0	0	1	r1 1000 picked
9	-1	-6	0	r1 1000 planned
16	9	2	2	r1 1000 played
2	-7	29	5	r1 1000 police
10	1	1	3	r1 1000 published
1	6	-1	-1	r1 1000 refused
20	2	3	6	r1 1000 returned
3	12	0	-2	r1 1000 rules
18	14	22	23	r1 1000 s
12	-1	11	-3	r1 1000 says
3	-3	16	4	r1 1000 shop
3	17	24	2	r1 1000 should
6	0	-2	2	r1 1000 slept
5	4	18	6	r1 1000 southbound
5	-1	0	1	r1 1000 spirit
6	-1	3	1	r1 1000 started
3	-3	16	4	r1 1000 superintendent
8	9	19	3	r1 1000 supporting
-21	4	-19	-18	r1 1000 that
-26	-8	-11	-9	r1 1000 the
26	3	18	8	r1 1000 then
7	15	12	-8	r1 1000 this
-7	1	9	-6	r1 1000 to
-4	12	-12	-14	r1 1000 today
16	20	3	5	r1 1000 took
3	0	10	-1	r1 1000 tour
8	2	0	3	r1 1000 trained
3	-3	16	4	r1 1000 used
-15	14	20	-9	r1 1000 via
26	5	8	12	r1 1000 was
8	-2	23	-7	r1 1000 where
-9	-10	-4	-26	r1 1000 which
-14	-6	13	-18	r1 1000 who
-6	-7	1	-16	r1 1000 will
8	21	2	2	r1 1000 winning
5	-15	-7	-3	r1 1000 with
24	28	4	10	r1 1000 won
34	20	19	3	r1 1000 would
1	-1	10	1	r1 1000 yard
7	0	-13	-12	r1 1000 you
1	1	9	3	r1 1001 's national
-1	11	-19	-15	r1 1001 >
1	-24	-3	-20	r1 1001 Name
21	1	2	6	r1 1001 also
4	31	29	3	r1 1001 and
8	2	10	4	r1 1001 give
23	-1	-1	3	r1 1001 had
19	20	15	1	r1 1001 in
15	2	23	1	r1 1001 is
34	-4	0	11	r1 1001 says
34	-1	-1	2	r1 1001 was
3	0	19	9	r1 1011 's Name
9	17	-2	5	r1 1011 's former
13	17	11	-8	r1 1011 0
-3	-7	-19	2	r1 1011 >
27	4	18	-2	r1 1011 Name
20	0	15	1	r1 1011 a
-3	0	7	1	r1 1011 agent
-4	-14	-17	-23	r1 1011 and
8	-2	-4	1	r1 1011 arrives
1	1	21	5	r1 1011 at
8	-2	-4	1	r1 1011 believes
9	15	5	1	r1 1011 but
-3	0	7	1	r1 1011 extension
19	0	22	2	r1 1011 from
10	-2	-1	3	r1 1011 gets
13	13	-3	6	r1 1011 has
31	17	17	3	r1 1011 in
22	-15	4	-8	r1 1011 is
21	-13	0	-5	r1 1011 on
8	-3	21	-2	r1 1011 s
0	-16	0	-11	r1 1011 the
23	3	24	16	r1 1011 to
8	-2	-4	1	r1 1011 tries
-8	-14	-1	-24	r1 1011 was
-3	-1	9	1	r1 1011 with
8	-2	-4	1	r1 1011 would
10	2	4	4	r1 1100 's been
8	2	2	2	r1 1100 's behalf
-4	-11	-11	-10	r1 1100 's family
12	22	9	3	r1 1100 's founder
8	2	2	2	r1 1100 's husband
8	2	2	2	r1 1100 's life
9	1	2	1	r1 1100 's own
8	2	2	2	r1 1100 's parents
8	2	2	2	r1 1100 's right
-27	-32	-41	-46	r1 1100 0
-2	18	4	16	r1 1100 >
-10	8	-5	-35	r1 1100 Name
-35	-21	-30	-17	r1 1100 a
-20	-24	-19	-22	r1 1100 about
-3	13	10	-7	r1 1100 after
-21	-23	-22	-23	r1 1100 all
9	-14	3	6	r1 1100 and
-23	-17	-21	-27	r1 1100 are
11	-20	-1	9	r1 1100 as
-26	-28	-35	-18	r1 1100 at
12	22	9	3	r1 1100 attempted
-9	-10	4	-7	r1 1100 before
-13	1	-2	3	r1 1100 but
-21	-6	-21	-28	r1 1100 by
-10	-11	-9	-8	r1 1100 car
-10	-11	-9	-9	r1 1100 cars
12	22	9	3	r1 1100 describes
-13	-15	0	5	r1 1100 during
10	5	18	6	r1 1100 engineer
-8	19	11	15	r1 1100 for
-15	-16	-12	-12	r1 1100 forward
-7	-24	-19	-18	r1 1100 from
4	28	7	3	r1 1100 front
-9	-17	-14	-12	r1 1100 had
-9	-5	-18	-25	r1 1100 has
-12	13	-9	-7	r1 1100 have
-3	-10	-7	-7	r1 1100 her
8	2	2	2	r1 1100 herself
-23	-23	-36	-16	r1 1100 in
-33	-38	-31	-31	r1 1100 into
-8	-8	-27	-13	r1 1100 is
-25	-26	-20	-18	r1 1100 it
-20	-7	-18	-21	r1 1100 like
10	5	18	6	r1 1100 locomotive
-26	-27	-21	-23	r1 1100 me
-19	-20	-17	-15	r1 1100 morning
-33	-32	-31	-33	r1 1100 my
-19	-20	-17	-16	r1 1100 night
-19	-22	-19	-25	r1 1100 no
-23	-28	-20	-19	r1 1100 now
-57	-51	-48	-44	r1 1100 of
-54	-56	-42	-48	r1 1100 on
-35	-34	-34	-29	r1 1100 or
-20	-20	-14	-13	r1 1100 our
-33	-32	-25	-24	r1 1100 out
-23	-34	-24	-25	r1 1100 over
10	2	4	4	r1 1100 pinpoints
10	2	4	4	r1 1100 pooled
10	2	4	4	r1 1100 power
10	2	4	4	r1 1100 pulled
10	2	4	4	r1 1100 returns
-11	21	16	2	r1 1100 says
10	2	4	4	r1 1100 sold
-17	-20	-16	-15	r1 1100 some
-37	-39	-29	-28	r1 1100 that
-5	11	-6	7	r1 1100 the
-42	-42	-39	-30	r1 1100 this
-20	-21	-21	-19	r1 1100 three
-27	-29	-29	-25	r1 1100 time
-33	-10	-23	-21	r1 1100 to
10	5	18	6	r1 1100 track
10	5	18	6	r1 1100 tracks
12	7	21	2	r1 1100 train
-26	-26	-22	-23	r1 1100 up
-30	-31	-29	-30	r1 1100 video
13	-3	-6	14	r1 1100 was
-15	-13	-11	-1	r1 1100 when
1	0	15	15	r1 1100 where
-8	7	-8	9	r1 1100 which
6	4	-7	-1	r1 1100 will
-32	-20	-27	-25	r1 1100 with
18	9	0	-3	r1 1100 won
-34	-35	-25	-25	r1 1100 you
-25	-27	-21	-21	r1 1100 your
5	2	2	2	r1 1101 's father
10	-16	-11	-12	r1 1101 0
-34	-29	-29	-29	r1 1101 Name
5	2	2	2	r1 1101 along
5	2	2	2	r1 1101 also
29	1	0	2	r1 1101 and
5	2	2	2	r1 1101 began
5	2	2	2	r1 1101 showed
27	0	-1	-2	r1 1101 was
0	2	6	0	r1 >
-2	5	-1	3	r1 Name
11	13	8	23	r1 a
-12	-19	1	-14	r1 about
9	-1	-6	0	r1 accepted
4	-1	8	1	r1 added
2	15	25	11	r1 after
-11	-1	13	-9	r1 against
3	1	22	4	r1 agent
-10	-13	-3	-18	r1 all
7	17	16	-1	r1 alliance
8	12	0	2	r1 along
10	11	-4	3	r1 also
17	-8	-9	-8	r1 among
1	6	-3	-14	r1 an
16	20	12	23	r1 and
-10	-4	-21	-19	r1 announced
-9	15	-19	0	r1 are
-20	-25	-24	-22	r1 arrived
8	-2	-4	1	r1 arrives
21	5	15	14	r1 as
9	2	1	7	r1 assisted
-19	-24	0	-8	r1 at
-6	-11	20	-8	r1 attack
12	22	9	3	r1 attempted
16	20	1	4	r1 attended
-6	10	2	-9	r1 based
21	14	14	2	r1 became
-6	17	-2	-6	r1 before
-4	-4	-3	-7	r1 began
-14	-4	-18	-6	r1 being
8	-2	-4	1	r1 believes
-15	-19	10	-19	r1 between
7	-14	-17	-16	r1 bill
37	-1	6	5	r1 born
27	4	3	12	r1 broke
1	17	16	-5	r1 bus
16	12	8	22	r1 but
-13	-19	-8	-17	r1 by
0	-4	5	-1	r1 c
0	-1	0	19	r1 cabinet
17	1	3	6	r1 calls
18	21	25	2	r1 campaign
8	-9	16	16	r1 can
0	29	-1	3	r1 candidate
-10	-11	-9	-8	r1 car
-10	-11	-9	-9	r1 cars
-1	-14	-10	-24	r1 case
-19	-18	-16	-15	r1 central
-11	-12	-5	-8	r1 champion
-14	15	-13	-11	r1 chief
-13	-21	2	-12	r1 china
12	0	1	0	r1 claimed
-2	-3	6	-1	r1 coach
9	10	38	8	r1 confirms
11	13	27	5	r1 could
2	0	7	17	r1 dates
-23	-1	-4	-21	r1 day
5	0	-1	0	r1 decided
9	-2	8	2	r1 delayed
-13	-4	-1	-6	r1 derived
25	21	10	2	r1 describes
-15	-19	-1	-14	r1 design
11	6	-3	-2	r1 did
11	-7	7	1	r1 died
18	-3	0	-3	r1 dies
6	2	1	2	r1 down
0	-1	0	8	r1 drawings
-4	5	14	6	r1 during
16	22	23	7	r1 east
29	19	17	6	r1 ends
11	4	16	6	r1 engineer
9	3	6	19	r1 era
3	-3	16	4	r1 evident
-3	0	7	1	r1 extension
-5	4	8	-15	r1 family
-2	-3	12	13	r1 final
10	8	-8	-9	r1 finished
4	21	-1	2	r1 flight
-16	-10	-6	-12	r1 for
7	8	16	29	r1 forces
25	32	5	26	r1 formed
10	-3	0	17	r1 former
-15	-16	-12	-12	r1 forward
18	-2	8	3	r1 found
-4	-2	0	5	r1 from
4	28	7	3	r1 front
6	2	1	2	r1 gained
5	16	-1	17	r1 games
-16	-16	-9	-28	r1 general
10	-12	-12	-11	r1 get
8	-20	-10	-8	r1 gets
17	5	11	23	r1 give
-5	-20	-19	-15	r1 got
6	16	22	2	r1 government
-21	-23	-6	-17	r1 governor
2	12	-2	-3	r1 guitar
6	0	0	1	r1 guitars
-6	-2	-17	-26	r1 had
8	16	18	4	r1 has
3	26	-9	-9	r1 have
3	15	4	6	r1 he
3	29	6	4	r1 head
5	-13	-6	-6	r1 her
8	2	2	2	r1 herself
-10	-18	-13	-17	r1 high
9	-14	-12	-12	r1 himself
1	18	-2	16	r1 his
-7	-4	-17	-19	r1 home
-6	-3	-17	-17	r1 how
-30	-28	-30	-30	r1 if
1	9	10	12	r1 in
2	27	3	5	r1 incumbent
-4	12	-5	3	r1 into
3	15	-3	-3	r1 investigated
2	3	11	19	r1 is
-18	-29	-30	-33	r1 it
1	-1	-1	9	r1 jackpot
-12	-19	-20	-17	r1 joined
3	-20	-3	-18	r1 just
9	9	-4	-10	r1 later
1	22	7	-6	r1 leader
35	18	3	9	r1 led
-25	-21	-23	-27	r1 like
-18	-6	-7	-21	r1 located
10	5	18	6	r1 locomotive
1	15	16	3	r1 locomotives
5	-22	-18	-16	r1 lol
6	26	-1	-6	r1 lost
21	14	0	15	r1 made
-32	-30	-26	-29	r1 make
-8	0	27	-2	r1 man
-10	1	-19	-13	r1 may
-35	-38	-33	-32	r1 me
-22	-10	-19	-24	r1 members
-14	8	-18	-11	r1 men
-17	0	-10	-15	r1 more
-19	-20	-17	-15	r1 morning
7	5	1	11	r1 moved
-20	-14	-24	-26	r1 music
-3	-24	-2	3	r1 my
29	-1	1	5	r1 n 's Name
7	0	0	1	r1 n 's biography
8	-2	-2	0	r1 n 's royal
-8	-2	-3	8	r1 n 0
12	14	-3	7	r1 n Name
33	20	-3	22	r1 n a
12	-7	10	13	r1 n after
5	12	28	4	r1 n against
10	14	-2	1	r1 n all
4	26	17	-2	r1 n also
25	16	3	1	r1 n an
23	13	0	17	r1 n and
6	13	-12	10	r1 n are
13	11	12	17	r1 n as
9	-2	18	10	r1 n at
14	10	2	-4	r1 n became
13	17	2	13	r1 n being
32	-6	-4	-1	r1 n born
23	11	9	14	r1 n but
-14	-15	-9	-10	r1 n by
1	29	0	3	r1 n candidate
9	10	38	8	r1 n confirms
7	-1	-1	1	r1 n delayed
12	-8	0	1	r1 n died
26	4	7	4	r1 n dies
0	-1	0	8	r1 n drawings
19	19	22	5	r1 n during
9	3	6	19	r1 n era
4	21	-1	2	r1 n flight
-9	1	3	7	r1 n for
10	-3	0	17	r1 n former
2	7	-3	2	r1 n from
4	12	1	18	r1 n games
9	17	17	1	r1 n general
6	16	22	2	r1 n government
-6	7	-8	-21	r1 n had
15	23	28	27	r1 n has
1	37	-1	2	r1 n have
18	28	12	22	r1 n he
12	20	17	18	r1 n in
3	18	3	3	r1 n incumbent
15	28	6	19	r1 n into
4	8	11	18	r1 n is
-14	-21	-18	-23	r1 n it
1	-1	-1	9	r1 n jackpot
21	1	18	0	r1 n just
12	19	1	4	r1 n leader
23	20	11	0	r1 n led
3	22	4	2	r1 n lost
13	16	7	10	r1 n made
-10	-24	-25	-18	r1 n may
6	33	2	3	r1 n national
-6	16	-5	-8	r1 n new
18	-9	9	-7	r1 n of
14	10	-4	17	r1 n on
-8	-21	-19	-9	r1 n one
-14	8	-17	8	r1 n or
16	12	3	5	r1 n over
-8	-20	-19	-18	r1 n quits
7	1	19	2	r1 n rail
48	17	2	6	r1 n s
0	23	-2	-10	r1 n says
11	-3	-7	-2	r1 n started
25	3	6	8	r1 n tells
-5	6	1	-15	r1 n that
4	14	13	11	r1 n the
20	2	28	25	r1 n this
19	-2	2	5	r1 n through
-18	-14	-3	-12	r1 n to
-20	-13	-14	-22	r1 n today
7	0	0	1	r1 n trailing
7	1	15	-3	r1 n train
-3	4	-4	-13	r1 n via
-18	-23	-27	-4	r1 n video
-15	-11	-9	0	r1 n was
15	24	23	14	r1 n were
2	-5	-17	-3	r1 n where
-4	11	14	-16	r1 n which
21	8	1	16	r1 n while
16	3	-12	13	r1 n who
-5	2	-14	-15	r1 n will
-9	-16	-10	-5	r1 n winner
-18	-2	-21	-11	r1 n with
23	7	14	2	r1 n won
6	19	-2	12	r1 n would
-18	-7	3	12	r1 n000 0
-6	0	-6	3	r1 n000 >
14	14	5	-37	r1 n000 Name
22	21	0	9	r1 n000 and
20	-3	-3	-2	r1 n000 born
-1	-3	7	-2	r1 n000 but
-1	20	-2	0	r1 n000 candidate
7	-1	-1	1	r1 n000 delayed
0	-1	0	8	r1 n000 drawings
5	34	28	21	r1 n000 for
6	19	-9	-13	r1 n000 from
4	15	19	1	r1 n000 government
10	37	2	4	r1 n000 had
8	15	24	22	r1 n000 has
4	10	23	13	r1 n000 in
0	-1	0	8	r1 n000 into
24	8	-2	40	r1 n000 is
1	-1	-1	9	r1 n000 jackpot
16	-3	-1	1	r1 n000 led
3	22	0	3	r1 n000 national
21	18	27	2	r1 n000 of
6	11	2	15	r1 n000 on
-11	3	8	0	r1 n000 the
19	-2	2	5	r1 n000 through
-5	12	15	-5	r1 n000 to
-1	-8	-3	11	r1 n000 was
14	9	20	-3	r1 n000 were
15	8	-1	18	r1 n000 who
-26	-1	-14	-3	r1 n000 with
-5	-7	-5	-26	r1 n001 >
14	-38	-4	-33	r1 n001 Name
16	23	11	-8	r1 n001 and
22	11	10	-1	r1 n001 in
-10	13	-23	-17	r1 n001 is
3	29	23	26	r1 n001 the
8	-2	-2	0	r1 n010 's royal
25	25	4	-7	r1 n010 0
27	-10	26	2	r1 n010 >
7	5	-2	0	r1 n010 Name
25	4	-4	7	r1 n010 and
26	19	-3	-2	r1 n010 as
14	-1	1	0	r1 n010 born
18	-3	1	2	r1 n010 has
28	22	0	4	r1 n010 in
32	-3	4	3	r1 n010 is
39	-1	4	8	r1 n010 of
22	-6	-3	-2	r1 n010 on
28	-7	0	1	r1 n010 the
41	9	3	11	r1 n010 to
29	-2	1	1	r1 n010 was
29	1	3	1	r1 n010 who
28	-3	-1	-8	r1 n011 0
51	-7	6	8	r1 n011 >
20	10	0	-1	r1 n011 Name
23	-11	-2	-5	r1 n011 a
8	-25	-14	-12	r1 n011 and
41	-9	-4	-1	r1 n011 in
27	-4	12	-2	r1 n011 is
30	4	4	8	r1 n011 of
19	0	3	5	r1 n011 on
20	-4	-2	2	r1 n011 s
16	-3	2	4	r1 n011 says
35	-1	0	-3	r1 n011 the
21	0	19	9	r1 n011 to
10	-1	1	-2	r1 n011 was
24	-7	-2	-7	r1 n011 who
-26	2	-10	8	r1 n100 0
-29	-2	0	-7	r1 n100 >
-6	11	4	16	r1 n100 Name
5	18	-2	19	r1 n100 a
-9	16	6	9	r1 n100 and
-6	16	-8	-18	r1 n100 are
-9	11	-2	9	r1 n100 as
-4	6	1	8	r1 n100 at
-20	-22	-6	-28	r1 n100 by
8	22	5	6	r1 n100 candidate
4	21	-1	2	r1 n100 flight
-22	-20	-12	-13	r1 n100 for
-18	-14	-1	-10	r1 n100 from
4	12	1	18	r1 n100 games
-8	-8	-18	-17	r1 n100 had
7	21	19	16	r1 n100 has
2	29	3	2	r1 n100 have
6	21	13	13	r1 n100 he
-11	11	2	3	r1 n100 in
1	-2	6	-5	r1 n100 is
-15	-25	-17	-25	r1 n100 it
-2	1	16	-2	r1 n100 just
7	25	14	0	r1 n100 led
1	11	-2	-4	r1 n100 lost
-4	11	-4	-5	r1 n100 new
-29	-11	-1	-8	r1 n100 of
-15	0	-7	8	r1 n100 on
-3	19	-9	7	r1 n100 or
2	11	2	2	r1 n100 over
7	1	19	2	r1 n100 rail
2	29	0	3	r1 n100 s
-20	8	-6	-12	r1 n100 says
-3	13	-2	6	r1 n100 the
-36	-24	-12	-11	r1 n100 to
-22	-13	-14	-22	r1 n100 today
7	1	15	-3	r1 n100 train
-26	-7	-3	-11	r1 n100 was
7	22	-2	19	r1 n100 were
-9	-7	-24	-3	r1 n100 where
1	8	16	-13	r1 n100 which
-11	0	-5	4	r1 n100 who
8	20	7	5	r1 n100 with
9	-1	-3	-12	r1 n101 >
12	26	18	2	r1 n101 Name
0	-15	-11	10	r1 n101 and
19	36	12	16	r1 n101 in
-1	-2	0	-9	r1 n101 is
-18	1	-11	-15	r1 n101 was
7	0	0	1	r1 n110 's biography
12	16	5	12	r1 n110 >
23	33	7	20	r1 n110 Name
34	-1	15	14	r1 n110 and
30	20	31	21	r1 n110 in
10	6	34	-1	r1 n110 is
7	0	0	1	r1 n110 one
25	1	6	-4	r1 n110 the
7	0	0	1	r1 n110 trailing
-11	3	6	-17	r1 n110 was
-13	-16	-15	-13	r1 n110 with
28	2	21	8	r1 n111 >
17	19	1	0	r1 n111 Name
33	-1	1	1	r1 n111 the
-14	10	-14	-23	r1 national
-19	-18	10	-17	r1 near
-18	-3	-19	-17	r1 need
6	17	9	-5	r1 new
9	-22	-22	-20	r1 next
-27	-26	-26	-22	r1 night
-12	-24	-18	-22	r1 no
-20	-6	0	-17	r1 not
10	1	1	3	r1 noticed
-23	-17	-14	-28	r1 now
5	-22	0	-18	r1 of
8	-15	-11	-14	r1 off
-5	-8	15	11	r1 officials
7	-1	2	6	r1 on
-11	-30	-16	-17	r1 one
5	-1	28	0	r1 opened
-17	-10	-20	-17	r1 operated
-18	-19	-14	-13	r1 our
-3	-16	-16	-13	r1 out
-15	1	-6	-14	r1 over
6	0	0	1	r1 picked
10	2	4	4	r1 pinpoints
10	5	-5	-1	r1 planned
21	9	6	25	r1 played
3	37	6	1	r1 players
13	30	4	3	r1 please
1	26	31	4	r1 police
10	2	4	4	r1 pooled
6	-1	20	9	r1 power
11	-1	28	3	r1 president
-2	26	26	5	r1 project
10	1	1	3	r1 published
10	2	4	4	r1 pulled
6	33	-1	-7	r1 purchased
-8	-20	-19	-18	r1 quits
4	-3	20	1	r1 rail
7	-15	-5	-12	r1 ran
1	6	-1	-1	r1 refused
-10	11	-8	15	r1 released
20	2	3	6	r1 returned
12	1	4	4	r1 returns
0	6	13	-4	r1 rules
35	19	29	28	r1 s
-5	-21	-9	-22	r1 say
17	29	11	0	r1 says
-12	-12	-3	-19	r1 seems
20	31	8	6	r1 selected
-13	-31	-31	-23	r1 served
14	-9	-5	10	r1 she
3	-3	16	4	r1 shop
-4	5	14	-11	r1 should
-13	-24	-2	-22	r1 show
7	-2	2	2	r1 showed
5	27	21	8	r1 since
6	0	-2	2	r1 slept
-11	-20	1	-17	r1 so
10	2	4	4	r1 sold
-22	-28	-23	-6	r1 some
-19	-25	-10	1	r1 soon
5	4	18	6	r1 southbound
5	-1	0	1	r1 spirit
8	-1	0	1	r1 started
6	14	4	1	r1 stated
3	-3	16	4	r1 superintendent
8	9	19	3	r1 supporting
24	-2	-1	4	r1 survived
14	-10	-7	-2	r1 tells
-8	2	-11	-24	r1 that
-14	7	0	4	r1 the
35	18	21	5	r1 then
-9	-22	2	-15	r1 there
-6	18	6	-7	r1 they
-19	-14	-21	-17	r1 three
20	17	2	3	r1 through
-40	-42	-41	-38	r1 time
-4	-5	3	-10	r1 to
-6	4	-16	-23	r1 today
-23	-9	-2	-22	r1 tomorrow
10	2	-10	-9	r1 took
-15	-22	-10	-26	r1 tour
10	5	18	7	r1 track
10	5	18	6	r1 tracks
7	0	0	1	r1 trailing
13	4	25	0	r1 train
8	2	0	3	r1 trained
12	0	-2	3	r1 tries
5	22	21	-2	r1 united
5	26	16	-1	r1 until
-27	-19	-25	-25	r1 up
-9	-13	6	-8	r1 used
-13	14	17	-12	r1 via
-5	-3	-20	3	r1 video
-16	13	-4	-16	r1 vs
14	-6	-2	12	r1 was
13	17	17	-2	r1 we
16	17	11	5	r1 were
5	-16	-12	-9	r1 what
2	-2	6	14	r1 when
7	-6	9	2	r1 where
-8	3	6	-9	r1 which
13	2	4	9	r1 while
3	-4	7	6	r1 who
21	-1	1	2	r1 whom
10	6	-10	-12	r1 why
2	6	4	-11	r1 will
-12	-20	-13	-8	r1 winner
-5	9	-10	-7	r1 winning
-5	4	-10	-10	r1 wins
-10	-13	-15	-11	r1 with
12	15	-8	-6	r1 won
35	26	15	10	r1 would
-13	-15	-1	-11	r1 yard
-3	-7	-22	-19	r1 you
-24	-25	-20	-20	r1 your
-1	17	-3	18	r12 0 0
-36	-26	-15	-15	r12 0 >
20	-1	17	7	r12 0 Name
-17	-21	-11	-1	r12 0 and
-6	-8	-5	-6	r12 0 fill
-6	-8	-5	-6	r12 0 granite
-6	9	-9	-3	r12 0 high
-13	-20	-9	-21	r12 0 is
-6	-8	-5	-6	r12 0 summit
-12	-13	-10	-10	r12 0 the
-9	-20	-17	1	r12 0 was
2	3	6	0	r12 > >
8	14	-9	16	r12 Name 0
-9	13	24	-17	r12 Name >
15	-3	12	14	r12 Name Name
-18	-15	-10	-28	r12 Name a
-13	-16	-9	-8	r12 Name also
-6	16	21	9	r12 Name and
-13	-4	-1	-6	r12 Name derived
22	12	24	-2	r12 Name in
8	4	5	-11	r12 Name is
3	27	0	2	r12 Name party
0	24	0	20	r12 Name the
19	-2	28	1	r12 Name to
-2	8	17	-2	r12 Name via
-7	-5	7	-21	r12 Name was
6	4	32	8	r12 Name who
-12	-1	-17	-23	r12 a Name
9	-1	-6	0	r12 accepted the
6	2	1	2	r12 added another
-7	-1	9	-3	r12 after Name
1	-5	15	14	r12 after the
3	1	22	4	r12 agent station
5	2	2	2	r12 along to
6	0	0	1	r12 also makes
5	-1	0	1	r12 also owns
5	2	2	2	r12 also played
6	2	1	2	r12 also tried
-10	-18	-3	-16	r12 and 0
35	22	29	15	r12 and Name
1	19	0	10	r12 and a
16	-6	14	-4	r12 and also
16	5	0	0	r12 and former
11	-1	-1	-1	r12 and his
1	8	11	2	r12 and in
-4	-1	27	-4	r12 and is
10	16	10	-1	r12 and other
4	23	18	0	r12 and others
13	-8	8	2	r12 and return
3	-3	11	-2	r12 and seashore
2	0	24	3	r12 and south
-9	10	-2	-3	r12 and the
16	19	16	-1	r12 and was
9	-1	-6	0	r12 army arrived
9	-1	-6	0	r12 army veterans
9	-1	-6	0	r12 army was
8	-2	-4	1	r12 arrives at
-1	11	-10	0	r12 as a
10	2	4	4	r12 as he
17	-13	-2	10	r12 as the
-18	-4	5	-19	r12 as well
10	1	1	3	r12 assisted by
-11	-18	2	-15	r12 at 0
3	-1	10	2	r12 at Name
1	6	-1	-1	r12 at one
-7	-9	6	4	r12 at the
12	22	9	3	r12 attempted to
12	2	2	3	r12 attended crescent
6	-15	0	-4	r12 became a
-2	28	11	3	r12 became the
10	2	4	4	r12 been able
7	5	19	4	r12 before the
4	14	9	4	r12 began a
-11	-14	-9	-12	r12 began in
5	2	2	2	r12 began playing
12	2	2	3	r12 began the
8	2	2	2	r12 behalf including
8	-2	-4	1	r12 believes that
7	0	0	1	r12 biography reflects
34	-3	-2	3	r12 born 0
22	-2	3	2	r12 born Name
-1	-3	7	-2	r12 but had
0	0	11	0	r12 but lost
3	-1	9	13	r12 but the
1	6	-1	-1	r12 but with
-10	-22	-3	-21	r12 by Name
1	-1	10	1	r12 by early
12	22	9	3	r12 by recruiting
6	2	1	2	r12 by showing
3	13	15	12	r12 by the
0	-4	5	-1	r12 c 0
0	-1	0	19	r12 cabinet features
6	0	-2	2	r12 calls Name
-19	-15	1	-14	r12 can be
0	25	-1	3	r12 candidate Name
1	5	0	1	r12 candidate in
-8	-8	-7	-6	r12 car 0
-7	-8	-6	-7	r12 cars 0
-2	-3	6	-1	r12 coach Name
10	1	1	3	r12 crude experimentation
3	-1	9	-1	r12 dates >
5	0	-1	0	r12 decided to
7	-1	-1	1	r12 delayed and
-13	-4	-1	-6	r12 derived from
12	22	9	3	r12 describes itself
3	-3	16	4	r12 design was
6	2	1	2	r12 down in
0	-1	0	8	r12 drawings for
5	19	26	-7	r12 during the
10	5	21	4	r12 east Name
9	-1	-6	0	r12 encampment >
10	5	18	6	r12 engineer who
3	-3	16	4	r12 evident in
-3	0	7	1	r12 extension had
8	2	2	2	r12 family and
5	2	2	2	r12 father bought
6	2	1	2	r12 first match
5	-1	0	1	r12 first teacher
0	0	11	0	r12 football leader
9	30	18	6	r12 for 0
-12	-23	-16	4	r12 for Name
-10	7	-10	-12	r12 for a
-14	-3	3	-20	r12 for the
-13	-5	-13	-14	r12 founder Name
-15	9	-8	3	r12 from 0
-15	-20	-9	-26	r12 from Name
6	0	6	23	r12 from the
4	33	8	4	r12 front page
6	2	1	2	r12 gained top
1	1	9	3	r12 give up
6	0	0	1	r12 guitar >
6	0	0	1	r12 guitars in
6	-5	10	3	r12 had 0
9	14	-1	0	r12 had an
6	-16	-9	-19	r12 had been
10	1	1	3	r12 had experienced
6	2	1	2	r12 had now
10	-5	7	2	r12 had the
7	1	0	3	r12 has also
11	-4	0	6	r12 has been
0	14	0	3	r12 has released
-11	-6	-16	-15	r12 has since
-5	17	-4	-2	r12 have been
8	2	2	2	r12 her fetus
8	2	2	2	r12 herself now
-2	-3	6	-1	r12 high school
6	0	-2	2	r12 house after
8	2	2	2	r12 husband opposed
-9	-9	3	5	r12 in 0
-18	12	9	-27	r12 in Name
1	-7	-1	-4	r12 in his
0	-4	-2	12	r12 in its
2	-2	13	0	r12 in order
21	-5	24	2	r12 in the
0	-1	0	8	r12 into at
0	23	5	-10	r12 into the
1	6	-1	-1	r12 investigated into
17	2	2	12	r12 is 0
17	40	53	47	r12 is a
20	0	-5	3	r12 is against
15	1	25	6	r12 is an
12	22	9	3	r12 is distinctive
0	18	13	1	r12 is in
7	0	0	1	r12 is more
-25	-34	-33	-37	r12 is on
10	1	1	3	r12 is remembered
-17	-1	-22	0	r12 is the
6	0	-2	2	r12 is voiced
0	-1	0	8	r12 jackpot of
0	-1	0	8	r12 jackpot or
0	-1	0	8	r12 jackpot was
-12	-19	-20	-17	r12 joined the
3	24	1	1	r12 leader Name
4	15	2	21	r12 led by
8	2	2	2	r12 life an
-7	-4	7	-2	r12 like Name
12	22	9	3	r12 like many
10	5	18	6	r12 locomotive exploded
3	-3	16	4	r12 locomotives uncoupled
12	2	2	3	r12 made his
12	2	2	3	r12 made only
6	0	0	1	r12 made regular
6	0	0	11	r12 moved to
5	-1	0	1	r12 name started
1	1	9	3	r12 national anthem
-22	-21	-5	-19	r12 near Name
4	21	15	1	r12 new Name
-6	-6	14	-6	r12 new jersey
-18	-19	-18	-20	r12 no 0
10	1	1	3	r12 noticed that
-21	-22	-22	-7	r12 of 0
7	-25	0	-21	r12 of Name
25	-2	2	3	r12 of the
-19	-31	-16	-27	r12 on 0
23	7	13	15	r12 on Name
-10	10	-7	-6	r12 on a
4	19	0	-2	r12 on may
-14	-17	2	-31	r12 on the
10	-1	11	17	r12 one of
0	0	11	0	r12 only commercial
3	12	0	-2	r12 operated on
2	-7	2	6	r12 or Name
-6	4	-12	-7	r12 over the
8	2	2	2	r12 own long
8	2	2	2	r12 own repeated
8	2	2	2	r12 parents Name
-1	-1	0	19	r12 passing system
5	-1	0	1	r12 passion and
6	0	0	1	r12 picked up
10	2	4	4	r12 pinpoints mike
9	-1	-6	0	r12 planned to
9	-1	-6	0	r12 plans and
3	12	0	-2	r12 played under
10	2	4	4	r12 pooled the
10	2	4	4	r12 power winning
10	1	1	3	r12 published his
10	2	4	4	r12 pulled into
27	2	4	8	r12 ran for
1	6	-1	-1	r12 refused anything
6	2	1	2	r12 returned to
12	1	4	4	r12 returns to
9	-1	-6	0	r12 right column
8	2	2	2	r12 right to
8	-2	-2	0	r12 royal tour
3	12	0	-2	r12 rules stated
17	12	10	0	r12 s Name
19	35	7	12	r12 says >
0	0	-1	-15	r12 says Name
6	0	-2	2	r12 says that
-6	4	9	-5	r12 seems to
3	-3	16	4	r12 shop and
5	2	2	2	r12 showed much
6	0	-2	2	r12 slept with
10	2	4	4	r12 sold advertising
-23	-21	-9	-20	r12 southbound spur
5	-1	0	1	r12 spirit released
11	-3	-7	-2	r12 started his
5	-1	0	1	r12 started squirrel
5	-1	0	1	r12 style changed
3	-3	16	4	r12 superintendent Name
3	-1	9	-1	r12 supporting the
7	-12	-10	-5	r12 tells Name
12	-2	-1	2	r12 that >
-14	14	2	-19	r12 the Name
-1	-3	7	-2	r12 the capital
1	21	-3	-2	r12 the democratic
-1	13	-3	-2	r12 the liberal
6	25	2	21	r12 the national
5	-1	0	1	r12 the philosophy
10	2	4	4	r12 the points
-13	-11	-12	-12	r12 the tracks
6	0	-2	2	r12 then claims
3	-3	16	4	r12 then replaced
6	0	-2	2	r12 then tells
2	1	27	7	r12 this morning
-6	8	16	11	r12 to Name
3	-3	16	4	r12 to a
5	2	-6	-18	r12 to be
8	-2	-4	1	r12 to kill
3	12	0	-2	r12 to revert
8	9	18	-6	r12 to the
6	0	0	1	r12 took a
12	2	2	3	r12 took the
3	-1	9	-1	r12 tour >
3	-1	9	-1	r12 tour to
10	5	18	6	r12 track and
10	5	18	6	r12 tracks was
7	0	0	1	r12 trailing on
3	-3	11	-2	r12 train >
10	5	18	6	r12 train approaching
3	-3	11	-2	r12 train saw
11	4	21	4	r12 train was
10	5	18	6	r12 train which
6	2	1	2	r12 trained hard
6	2	1	2	r12 trained with
12	0	-2	3	r12 tries to
3	-3	16	4	r12 used early
-16	-3	1	-12	r12 via Name
-13	10	-6	-11	r12 via dj
-7	-6	-18	7	r12 was a
21	16	4	-11	r12 was able
30	22	2	2	r12 was an
-13	-4	-1	-6	r12 was as
7	0	0	1	r12 was bodyboarding
21	18	6	6	r12 was born
3	12	0	-2	r12 was considered
12	2	16	3	r12 was converted
6	2	1	2	r12 was counted
-3	0	7	1	r12 was dismantled
30	2	5	3	r12 was elected
1	0	23	3	r12 was established
3	23	7	3	r12 was formed
-10	14	-6	-4	r12 was founded
19	7	1	1	r12 was in
-1	-1	0	19	r12 was introduced
7	-1	-1	1	r12 was later
5	2	2	2	r12 was mesmerized
6	2	1	2	r12 was now
-1	-3	7	-2	r12 was originally
6	2	1	2	r12 was part
6	2	1	2	r12 was rated
3	-3	16	4	r12 was reorganized
12	2	2	3	r12 was selected
-13	-7	-31	-33	r12 was the
12	2	2	3	r12 was traded
8	2	2	2	r12 was twenty
14	0	11	3	r12 was very
6	2	1	2	r12 was widely
7	-1	-1	1	r12 were exhausted
8	3	19	10	r12 when it
17	2	1	13	r12 where he
3	12	7	12	r12 where his
-19	-9	-14	-17	r12 which is
-6	-10	-7	-14	r12 which ranked
5	6	6	-14	r12 which was
7	4	16	-2	r12 who had
10	2	4	4	r12 will tell
6	2	1	2	r12 windpipe but
7	3	2	7	r12 winning the
-2	0	11	2	r12 with 0
-4	5	-18	-18	r12 with Name
5	-1	0	1	r12 with opportunities
-10	-26	-9	-24	r12 with the
10	2	4	4	r12 won Name
12	27	3	4	r12 won a
6	2	1	2	r12 won his
-11	-15	-11	-21	r12 won the
19	0	6	19	r12 would be
16	0	18	1	r12 would not
8	-2	-4	1	r12 would stand
1	-1	10	1	r12 yard about
6	2	1	2	r12 younger brother
-16	10	-4	9	r2 0
-7	-6	-8	-14	r2 >
3	-4	4	-7	r2 Name
12	15	13	17	r2 a
22	11	0	-10	r2 able
21	12	4	-4	r2 about
10	2	4	4	r2 advertising
12	8	-4	-17	r2 after
-4	-14	-1	6	r2 against
-31	-32	-22	-42	r2 all
18	15	10	5	r2 also
21	29	46	30	r2 an
-2	-1	-15	-1	r2 and
10	-17	-6	-7	r2 another
1	1	9	3	r2 anthem
1	6	-1	-1	r2 anything
10	5	18	6	r2 approaching
-3	4	18	10	r2 are
-5	-17	-16	-12	r2 arrived
11	-19	5	-20	r2 as
-17	-30	5	-19	r2 at
2	-14	-19	-17	r2 august
8	5	-13	7	r2 back
13	10	8	-4	r2 be
12	-14	13	5	r2 became
6	-12	-13	-16	r2 been
-7	-1	4	-12	r2 being
-17	-16	-16	-17	r2 best
8	1	3	2	r2 bodyboarding
2	2	32	8	r2 border
22	18	6	6	r2 born
24	24	4	2	r2 both
13	-8	-7	-7	r2 bought
-9	-12	-12	-8	r2 brother
-5	-13	-16	0	r2 but
-15	-13	-14	-11	r2 by
25	1	20	5	r2 call
-16	-17	-21	-20	r2 called
-1	-3	7	-2	r2 capital
5	-1	0	1	r2 changed
-1	13	14	2	r2 china
-3	-12	-8	-6	r2 claims
19	16	10	20	r2 coalition
9	-1	-6	0	r2 column
0	0	11	0	r2 commercial
3	12	0	-2	r2 considered
-13	-6	-10	2	r2 contested
12	2	16	3	r2 converted
-20	-3	3	-17	r2 could
6	2	1	2	r2 counted
12	2	2	3	r2 crescent
18	20	-2	0	r2 democratic
-13	-4	-1	-6	r2 derived
21	-4	2	2	r2 died
-3	0	7	1	r2 dismantled
12	22	9	3	r2 distinctive
-13	10	-6	-11	r2 dj
-16	-7	-25	-25	r2 do
-8	17	-7	-8	r2 dont
12	3	-11	-11	r2 down
22	20	3	1	r2 during
2	-6	18	3	r2 early
30	15	-1	-2	r2 elected
-23	-24	-22	-20	r2 end
2	0	26	3	r2 established
-22	-19	-20	-20	r2 every
7	-1	-1	1	r2 exhausted
10	1	1	3	r2 experienced
10	1	1	3	r2 experimentation
10	5	18	6	r2 exploded
11	2	6	21	r2 father
0	-1	0	19	r2 features
8	2	2	2	r2 fetus
8	20	17	4	r2 fight
-6	-8	-5	-6	r2 fill
29	21	23	-6	r2 first
4	-16	4	-12	r2 five
-10	-4	5	-18	r2 following
4	-14	-10	-19	r2 for
16	3	-5	0	r2 forces
1	34	6	-2	r2 form
3	22	6	2	r2 formed
20	-1	-6	-8	r2 former
-12	-23	0	-18	r2 found
9	9	-13	-5	r2 founded
9	-16	10	-22	r2 from
8	-4	-2	0	r2 further
-12	3	11	-5	r2 get
-8	-21	-18	-19	r2 go
16	-13	-15	-7	r2 got
0	11	11	15	r2 government
-6	-8	-5	-6	r2 granite
14	-3	15	-7	r2 great
9	11	-2	-2	r2 guitarist
-2	31	31	3	r2 had
-7	-14	-9	-10	r2 hard
-12	3	-8	-19	r2 has
-10	11	12	15	r2 have
21	6	7	7	r2 he
1	-9	-16	-14	r2 held
-26	-28	-15	-24	r2 help
15	5	-8	-15	r2 her
0	9	-10	-1	r2 high
26	32	8	6	r2 him
33	-7	4	13	r2 his
-7	10	14	-9	r2 hold
4	1	2	16	r2 home
-11	-29	-24	-26	r2 how
-9	-9	-8	7	r2 however
-1	8	-15	-13	r2 if
-8	2	-7	2	r2 in
9	16	10	30	r2 including
7	17	13	-1	r2 independent
9	32	-1	2	r2 international
-12	-5	-15	-21	r2 into
-1	-1	0	19	r2 introduced
-10	-5	-6	-32	r2 is
12	6	24	15	r2 it
-3	5	10	9	r2 its
12	22	9	3	r2 itself
-4	-18	-15	13	r2 james
-6	-6	14	-6	r2 jersey
-3	3	-12	7	r2 joined
1	0	-6	-11	r2 just
1	-11	-2	-8	r2 kill
14	4	-1	19	r2 known
22	27	2	-4	r2 labor
-11	6	-13	0	r2 last
12	17	4	-7	r2 later
22	14	3	7	r2 leader
-22	-9	-26	-24	r2 led
15	18	17	20	r2 liberal
-33	-34	-16	-30	r2 like
1	1	11	-9	r2 live
6	-3	0	-1	r2 long
-20	-13	-23	-21	r2 look
13	19	11	4	r2 losing
-19	-15	-12	-16	r2 lost
5	-2	-14	-14	r2 lt
-4	-8	-4	-27	r2 made
5	12	11	1	r2 majority
-11	-24	-24	-18	r2 make
6	0	0	1	r2 makes
-14	24	4	-9	r2 man
-13	11	-14	-17	r2 many
6	2	1	2	r2 match
17	12	-10	-15	r2 may
13	23	-12	-3	r2 me
5	2	2	2	r2 mesmerized
-9	-13	-11	-10	r2 mike
25	3	29	14	r2 minister
11	14	17	-9	r2 more
-9	-11	16	-3	r2 morning
5	2	2	2	r2 much
-15	-7	-28	-17	r2 my
10	6	18	23	r2 named
-8	14	-11	5	r2 national
-8	-1	-10	-20	r2 new
14	16	-8	-13	r2 no
-6	4	8	-18	r2 not
5	20	-9	1	r2 now
2	5	-3	7	r2 of
14	29	1	4	r2 off
-13	-20	-10	-9	r2 on
16	30	27	22	r2 one
12	-5	14	-6	r2 only
12	-2	14	-10	r2 open
5	-1	0	1	r2 opportunities
11	13	-1	-1	r2 opposed
-1	-3	-15	-5	r2 or
2	-2	13	0	r2 order
6	26	8	4	r2 originally
-5	2	-4	-16	r2 other
31	0	5	-9	r2 others
4	-15	-27	-25	r2 out
-19	4	6	-4	r2 over
5	-1	0	1	r2 owns
3	32	5	2	r2 page
8	16	23	5	r2 part
-22	-6	-38	-36	r2 party
-8	20	-5	-11	r2 pay
-24	-22	-16	-20	r2 people
5	-1	0	1	r2 philosophy
9	10	-1	7	r2 played
5	2	2	2	r2 playing
10	2	4	4	r2 points
14	19	10	0	r2 president
22	5	1	1	r2 presidential
-6	-10	-7	-14	r2 ranked
6	2	1	2	r2 rated
35	3	5	3	r2 re
-16	-19	-20	-20	r2 reading
3	14	-4	-6	r2 recorded
12	22	9	3	r2 recruiting
21	2	3	5	r2 reflects
-18	-17	-8	-17	r2 regional
6	0	0	1	r2 regular
2	8	-1	1	r2 released
10	1	1	3	r2 remembered
5	15	15	4	r2 reorganized
8	2	2	2	r2 repeated
7	3	19	2	r2 replaced
11	5	6	0	r2 return
3	12	0	-2	r2 revert
0	-2	-1	19	r2 said
-11	-12	2	-12	r2 saw
5	34	17	3	r2 say
-15	-6	15	-13	r2 says
3	-3	11	-2	r2 seashore
5	-15	5	-10	r2 second
12	2	2	3	r2 selected
-10	-12	-7	-9	r2 sent
9	-1	24	20	r2 served
17	-11	2	-8	r2 set
2	28	6	0	r2 several
15	-2	24	-7	r2 she
-15	-6	7	-18	r2 show
-7	-14	-15	-16	r2 showing
-10	-6	-8	-15	r2 since
13	3	12	3	r2 singer
-45	-43	-45	-22	r2 so
-7	10	-14	-13	r2 social
-6	-30	-14	-3	r2 some
-1	27	16	4	r2 soon
-14	-21	-1	0	r2 south
-10	-10	-17	-13	r2 special
-31	-30	-17	-31	r2 spur
5	-1	0	1	r2 squirrel
8	-2	-4	1	r2 stand
-20	-20	-3	-18	r2 start
-11	-13	-18	-1	r2 started
14	7	-1	1	r2 stated
6	3	31	8	r2 station
-11	-30	-26	-26	r2 still
-9	-29	-28	-26	r2 strong
-5	-8	-5	-6	r2 summit
16	21	2	16	r2 support
2	12	1	27	r2 supported
-2	10	-5	17	r2 system
8	6	3	4	r2 teacher
23	33	2	9	r2 team
10	2	4	4	r2 tell
6	0	-2	2	r2 tells
12	-8	6	-6	r2 than
-10	11	-2	-8	r2 that
-8	1	-3	9	r2 the
-9	5	5	13	r2 their
11	-3	8	23	r2 then
-19	-16	-19	-14	r2 they
-10	-21	-17	-36	r2 this
25	8	25	4	r2 through
19	-10	-12	-10	r2 thus
14	18	-6	-4	r2 to
-8	-27	-19	6	r2 today
24	18	-1	0	r2 together
0	-2	17	-6	r2 took
-6	-6	-6	-4	r2 top
0	10	-5	-2	r2 tour
-13	-11	-12	-12	r2 tracks
12	2	2	3	r2 traded
6	-2	18	23	r2 train
8	8	2	3	r2 tried
8	2	2	2	r2 twenty
6	5	-19	-15	r2 two
3	-3	16	4	r2 uncoupled
0	-2	-1	22	r2 under
-5	12	-9	-8	r2 united
22	-3	-10	-12	r2 up
5	20	21	-5	r2 us
11	13	24	3	r2 various
6	10	8	0	r2 very
9	-1	-6	0	r2 veterans
-12	11	23	-7	r2 via
-9	-15	1	6	r2 video
6	0	-2	2	r2 voiced
-4	-14	-12	-1	r2 was
16	18	10	-2	r2 we
-17	-8	1	-23	r2 well
0	20	-8	-10	r2 went
-34	-17	-36	-22	r2 were
18	11	14	4	r2 west
-25	-25	-24	-20	r2 what
-8	-8	6	-11	r2 when
-13	-11	15	-11	r2 where
8	15	12	11	r2 which
-27	-6	2	-27	r2 who
6	2	1	2	r2 widely
-25	-8	3	-26	r2 will
-10	5	-15	-9	r2 win
20	18	8	23	r2 winning
8	3	0	-15	r2 with
-8	-1	-20	-18	r2 won
-6	-28	-25	-21	r2 work
-10	10	-9	-10	r2 working
20	8	22	1	r2 world
1	20	15	-1	r2 would
13	3	8	28	r2 year
-17	-19	-5	-14	r2 years
12	-3	-20	-17	r2 you
1	-20	-15	-14	r2 your
-2	-11	-26	4	rank 01 0
28	-12	-6	-14	rank 01 1
26	-3	-8	-14	rank 01 2
17	8	-30	-13	rank 01 3
22	13	5	2	rank 01 4
12	-7	-31	7	rank 01 5
35	-11	-7	1	rank 01 6
0	0	39	-23	rank 02 0
17	9	12	-6	rank 02 1
4	1	-11	15	rank 02 2
-10	2	-2	-17	rank 02 3
17	-6	64	11	rank 02 4
30	-3	4	3	rank 02 5
36	-9	11	-1	rank 02 6
0	0	8	4	rank 03 0
-70	-41	-23	-47	rank 10 0
-14	23	-10	1	rank 10 1
-30	-12	-23	4	rank 10 2
-20	-3	-17	6	rank 10 3
1	34	12	33	rank 10 4
-32	0	-13	-12	rank 10 5
-49	-2	-36	-22	rank 10 6
-6	-13	2	4	rank 12 0
-38	-14	-12	-43	rank 12 1
-9	4	21	15	rank 12 2
-5	3	8	1	rank 12 3
5	40	21	27	rank 12 4
-4	32	17	8	rank 12 5
5	20	2	13	rank 12 6
-12	9	-29	8	rank 13 0
-10	0	-9	-17	rank 13 1
-15	-7	-20	-5	rank 13 2
-45	-49	-47	-50	rank 13 3
-19	4	-33	-40	rank 13 4
-14	8	-22	-23	rank 13 5
11	35	4	18	rank 13 6
8	-4	45	-7	rank 20 0
-20	-8	40	-7	rank 20 1
10	22	65	15	rank 20 2
-23	-26	3	-14	rank 20 3
-25	35	33	9	rank 20 4
-3	14	35	-3	rank 20 5
-5	5	40	13	rank 20 6
1	20	70	11	rank 21 0
-13	-17	12	-26	rank 21 1
7	12	34	3	rank 21 2
1	21	2	21	rank 21 3
3	-4	40	6	rank 21 4
-18	-22	9	-17	rank 21 5
-8	-10	30	-22	rank 21 6
-19	-14	-41	-15	rank 23 0
-7	-9	5	-5	rank 23 1
-31	15	10	-32	rank 23 2
-24	0	6	-22	rank 23 3
-33	-13	-36	-43	rank 23 4
-21	-22	4	-25	rank 23 5
12	35	47	22	rank 23 6
-10	-39	-35	-46	rank 30 1
-20	-24	-25	5	rank 30 2
-25	4	-2	-11	rank 30 3
3	-18	-20	-5	rank 30 4
-20	-12	0	7	rank 30 6
-20	-17	-16	-12	rank 31 1
2	-1	-25	2	rank 31 2
-19	9	-8	-7	rank 31 3
-13	-4	20	-3	rank 31 5
-17	29	-24	-39	rank 31 6
-33	-34	-33	-30	rank 32 0
-21	35	-4	-20	rank 32 1
-41	-8	-19	-16	rank 32 2
-18	-10	-23	-29	rank 32 3
-37	-22	-21	-36	rank 32 4
-17	-2	-18	-13	rank 32 5
-25	15	-27	-33	rank 32 6
-20	26	-3	-4	rule group-noun
17	-26	-15	-9	rule title
0	13	15	22	rw 0
-8	-13	-15	-18	rw >
14	4	6	8	rw Name
26	24	7	23	rw a
-3	11	4	0	rw able
-2	-12	13	-19	rw about
-1	15	-9	-9	rw academy
2	5	-1	-1	rw accept
7	12	22	2	rw accused
6	-6	18	-6	rw action
3	12	0	-2	rw advent
10	8	21	8	rw after
22	15	-2	-3	rw again
24	35	19	3	rw against
15	22	15	1	rw age
-6	-8	-5	-6	rw agent
-20	-21	-1	-25	rw air
7	-4	-6	37	rw album
-27	3	-11	-24	rw all
8	42	13	0	rw alliance
5	-11	-7	-5	rw allied
-2	9	-16	9	rw also
-18	-16	-4	-11	rw am
6	-2	3	8	rw amateur
-15	-28	-25	-26	rw amazing
7	0	0	1	rw ambitious
-2	4	2	-29	rw an
10	1	1	3	rw anatomist
5	2	5	14	rw and
-14	-26	-11	-19	rw another
-11	-1	-7	5	rw appearances
10	1	1	3	rw applying
-6	-8	-5	-6	rw arch
7	2	23	9	rw are
4	19	26	2	rw area
11	10	9	-7	rw army
-27	-31	-3	-24	rw around
17	5	-3	-3	rw arrest
5	9	19	8	rw as
4	11	16	3	rw assembly
12	22	9	3	rw asserting
-9	2	-13	14	rw associated
3	32	17	-1	rw association
-9	4	4	-8	rw at
3	-3	16	4	rw attraction
12	7	19	-4	rw august
9	-9	14	-4	rw back
2	14	11	-10	rw band
5	-1	0	1	rw bandmates
6	0	0	1	rw banjo
10	2	4	4	rw barrel
1	-2	2	17	rw base
-5	7	17	-2	rw based
-4	-23	5	-5	rw be
8	5	2	4	rw because
-16	0	12	12	rw been
-10	10	13	-10	rw before
11	1	10	4	rw began
24	10	-9	-3	rw begin
-5	28	-8	3	rw being
-15	-9	-15	-8	rw best
-11	-15	11	8	rw between
15	11	-5	-2	rw big
2	-14	-3	-14	rw bill
6	17	0	2	rw blue
-3	-6	13	-5	rw book
2	-11	-13	-15	rw both
-7	-17	-14	-16	rw broke
-11	-20	-17	-15	rw brother
20	4	4	6	rw buddy
6	32	0	0	rw bus
14	7	24	13	rw but
-16	-7	-14	-21	rw butler
1	-16	1	5	rw by
-7	5	-5	-6	rw cable
6	-1	27	27	rw called
13	1	15	3	rw calls
10	0	-8	-7	rw campaign
-8	-2	-14	-10	rw can
20	4	-2	-2	rw cancer
34	-2	11	0	rw candidate
-25	-21	3	-18	rw captured
-27	-24	-17	-25	rw car
0	-1	0	8	rw card
8	4	-8	-13	rw career
3	-3	11	-2	rw carried
-15	-2	-14	-17	rw cash
3	28	2	-5	rw centre
8	1	1	2	rw champion
4	25	0	10	rw champions
6	5	19	-1	rw child
-2	8	-9	10	rw children
-20	5	6	-19	rw china
-13	-20	-21	-21	rw choice
8	-13	-5	-22	rw city
-20	-18	-9	-21	rw club
-12	-16	9	-22	rw coast
1	5	-7	17	rw cold
9	-1	-6	0	rw commanding
-6	-6	-24	-26	rw communist
8	-11	5	-9	rw community
5	-7	-9	-9	rw competition
7	-13	4	-14	rw conference
18	23	9	8	rw consecutive
8	2	2	2	rw consent
24	8	1	17	rw conservative
1	6	-1	-1	rw considered
-19	-11	-6	-20	rw continue
5	16	4	-2	rw control
2	-4	7	13	rw convention
13	10	26	18	rw county
10	25	8	-4	rw court
-6	-8	-5	-6	rw creek
5	-4	-3	13	rw criticized
10	5	18	6	rw crossing
3	12	0	-2	rw crystals
-18	-24	-19	-5	rw cup
7	-6	-4	12	rw current
-5	6	-5	8	rw day
21	15	5	21	rw deal
-9	-9	-2	10	rw defense
5	23	-9	2	rw democratic
-15	-7	-16	-15	rw democrats
-1	-3	7	-2	rw desert
1	22	-2	-3	rw design
4	27	3	6	rw developing
-6	8	8	-5	rw development
-33	-37	-32	-35	rw didnt
3	8	8	-4	rw died
0	-9	-12	-12	rw different
-2	-10	-12	-6	rw discovered
10	5	18	6	rw distant
-13	13	-8	-11	rw division
7	-12	-12	-12	rw do
0	0	11	0	rw dominance
0	-2	5	-1	rw donated
-9	-5	-19	-25	rw dont
5	-1	0	1	rw double
19	9	18	-5	rw down
5	-1	0	1	rw dramatically
8	-3	10	-1	rw drummer
-9	4	-1	4	rw during
-1	12	-7	-16	rw early
0	-4	-3	-16	rw east
39	15	11	5	rw elected
30	17	21	2	rw election
-4	10	-12	-5	rw elections
3	24	-1	-1	rw electoral
-11	3	13	-7	rw end
-7	-7	15	-3	rw ends
-7	-13	-10	-8	rw enough
8	-2	-4	1	rw episode
-26	-26	-24	-2	rw especially
28	-6	0	-4	rw establishing
1	19	12	17	rw every
5	0	11	-6	rw excursion
7	-1	-1	1	rw executed
0	-4	-2	12	rw existence
-11	-6	-16	-15	rw expanded
6	0	6	18	rw express
-10	-7	0	-5	rw extension
-2	6	-5	-9	rw far
-6	-8	-5	-6	rw farmers
22	26	24	8	rw federal
5	-2	-12	-12	rw fellow
-5	1	17	-4	rw festival
7	-17	4	-15	rw few
6	2	1	2	rw fights
1	20	-4	-3	rw filed
-18	-23	-16	-18	rw fill
13	-1	22	13	rw film
-16	-22	-9	-24	rw final
10	1	1	3	rw findings
12	32	28	21	rw first
12	1	22	22	rw five
-4	-8	-10	-7	rw fly
3	12	11	-6	rw following
1	-5	-4	-3	rw footage
-1	8	0	-2	rw football
21	20	-13	0	rw for
1	-15	-15	-13	rw forces
7	14	6	-4	rw foreign
-6	-6	11	-4	rw forest
19	18	13	-1	rw former
-4	7	11	-9	rw found
7	32	-4	-5	rw foundation
18	1	0	1	rw founder
-13	-8	-8	-20	rw founding
5	0	7	11	rw four
-3	17	16	1	rw fourth
12	13	2	-5	rw free
24	24	-2	1	rw french
-15	8	-7	-13	rw friend
20	-6	5	-4	rw from
-1	20	-4	-4	rw front
-8	21	-10	-13	rw fund
-3	-10	-7	-8	rw future
23	20	7	2	rw gain
-4	6	-6	-11	rw game
1	12	16	-4	rw gave
-4	3	9	0	rw gay
19	4	31	0	rw general
-8	-14	-30	-25	rw get
5	-16	-1	-15	rw gets
-19	-31	-32	-26	rw getting
-1	7	-5	-5	rw give
16	18	0	6	rw go
17	-16	-16	-14	rw going
7	-11	-25	-17	rw good
4	-1	21	0	rw got
22	25	21	3	rw government
18	23	-1	5	rw governor
-6	-8	-5	-6	rw gravel
8	2	2	2	rw gravely
7	-2	25	-5	rw green
-2	21	-4	-4	rw group
-33	-31	-15	-29	rw gt
2	12	-2	-3	rw guitars
22	8	17	2	rw had
15	-7	-3	-5	rw hands
-15	1	4	-4	rw has
6	-2	0	-7	rw have
29	13	-5	-15	rw he
17	-7	3	-3	rw health
-11	-6	-11	4	rw held
3	-7	1	-5	rw help
24	20	1	-1	rw her
8	12	15	-7	rw here
-2	2	-15	-19	rw high
0	10	-1	-2	rw highest
3	-2	-16	-23	rw him
35	-3	-2	-5	rw his
2	0	0	14	rw holiday
4	-1	12	25	rw home
3	9	12	3	rw honours
-24	-30	-5	-37	rw hospital
-17	-1	-15	-16	rw house
5	25	0	1	rw however
-33	-28	-34	-34	rw i
19	-4	-3	-3	rw idea
-6	-23	-16	-17	rw if
-6	-16	-4	-14	rw ill
6	17	6	20	rw immediate
6	2	1	2	rw improved
0	-2	-4	-12	rw in
-13	3	-17	-14	rw included
-1	-9	-7	-14	rw including
-3	-17	-11	-11	rw independence
11	19	19	1	rw independent
1	6	14	-2	rw industrial
8	2	2	2	rw informed
23	15	1	0	rw inspired
1	1	9	3	rw intentions
10	1	1	3	rw interaction
-6	-8	-5	-6	rw interchange
-7	-16	-4	-17	rw interest
6	27	12	9	rw international
-6	4	-6	-21	rw into
-8	7	5	-13	rw investigation
-9	-4	6	-3	rw is
-20	-4	-8	-11	rw it
-33	1	-13	-28	rw its
-6	7	-10	-12	rw itself
14	24	3	-2	rw jazz
-11	-17	6	-11	rw jersey
-17	-15	-17	-23	rw job
1	20	28	3	rw jobs
3	36	7	24	rw joint
-9	-5	2	-4	rw junction
-27	-27	-25	-18	rw just
-12	-17	-14	-6	rw kill
-5	20	25	-1	rw killed
-19	-6	-5	-9	rw kingdom
-17	-12	-20	2	rw known
29	-3	16	-2	rw labour
-6	-8	-5	-6	rw lake
3	-3	16	4	rw lakeside
6	2	1	2	rw landed
-3	-10	-6	9	rw large
-17	-22	-5	-23	rw largest
0	7	-13	-9	rw last
-15	-2	-13	4	rw later
21	15	1	3	rw lead
11	-21	-17	2	rw leader
35	31	4	6	rw league
4	1	10	12	rw least
-4	-17	-16	-9	rw leave
1	37	5	1	rw led
-21	-19	-6	-30	rw left
3	-3	16	4	rw length
11	-23	16	-2	rw liberal
-3	2	9	7	rw liberals
-9	-5	-22	-23	rw life
-24	-7	-20	-21	rw like
18	-4	14	-4	rw little
4	8	17	9	rw live
-7	12	7	-5	rw located
-3	0	7	1	rw locomotive
-25	-7	-25	-26	rw lol
-18	-24	-2	-23	rw long
-10	-6	6	-15	rw lost
4	3	-1	-11	rw made
3	-8	9	-5	rw major
25	-2	2	4	rw make
1	-24	-11	-20	rw man
3	-4	21	16	rw many
11	8	-12	-10	rw march
-23	-21	-10	-18	rw market
-6	-4	-5	-6	rw masonry
17	-9	0	-6	rw may
-11	-5	-31	-31	rw me
-5	-21	-16	-10	rw meet
23	25	19	-1	rw member
9	12	22	19	rw members
-3	-8	-4	18	rw memorial
-4	14	1	-10	rw men
1	-4	20	-2	rw merged
3	-2	16	-1	rw miles
-6	10	4	-11	rw military
-6	-8	-5	-6	rw mill
-13	-15	-10	-11	rw mills
10	-8	7	-15	rw minister
-14	-15	-5	-16	rw mission
-6	-18	-7	-12	rw months
-4	-4	-13	-6	rw more
10	-9	18	14	rw morning
16	15	-1	29	rw most
13	11	2	0	rw mound
30	20	10	3	rw movement
-6	-21	-14	-17	rw much
-4	-23	-34	-33	rw my
-30	-5	-25	-9	rw name
-7	11	-25	-30	rw national
-15	-4	-16	-20	rw need
-5	-13	-5	-8	rw never
10	-2	6	-22	rw new
7	0	0	1	rw newest
-3	7	-7	13	rw news
3	34	1	0	rw next
-11	-30	-28	-26	rw night
5	-3	1	4	rw no
-15	-1	-26	-17	rw non
1	6	-1	-1	rw none
-18	-4	-12	-20	rw north
3	-3	16	4	rw northbound
6	0	32	2	rw northern
11	-23	1	-17	rw not
-6	-8	-5	-6	rw notch
13	-7	-24	-22	rw now
11	30	14	0	rw number
18	17	38	29	rw of
-1	-26	-1	-19	rw off
-17	-26	-26	-20	rw offered
8	10	21	17	rw official
5	6	12	14	rw officials
-29	-41	-35	-34	rw old
6	17	13	-6	rw on
8	2	2	2	rw oncologist
-11	-39	-29	-8	rw one
6	-17	-18	-17	rw only
-9	1	-14	-8	rw onto
6	20	11	1	rw opened
-6	-10	-7	-14	rw opponents
-12	-5	-6	-20	rw or
15	-1	-2	-11	rw order
3	11	15	-2	rw original
18	21	18	-4	rw other
-13	-24	-24	-15	rw others
0	-1	0	8	rw otherwise
-10	6	-21	-20	rw our
24	3	8	18	rw out
6	2	1	2	rw outstanding
17	10	17	-9	rw over
10	2	4	4	rw paddled
1	15	6	-1	rw park
16	7	24	1	rw parliamentary
18	18	4	-2	rw part
4	35	23	1	rw parties
10	36	5	9	rw party
4	0	20	1	rw passing
2	21	17	-2	rw pencil
-23	-13	-22	-29	rw people
-9	6	-4	-5	rw personal
-6	-8	-5	-6	rw pit
4	-5	12	-2	rw place
17	3	14	3	rw plateau
1	28	-1	19	rw play
-10	1	6	-17	rw player
30	-12	-5	-2	rw playing
8	2	2	2	rw pleas
-1	8	-2	-4	rw point
7	0	0	1	rw points
10	17	34	0	rw police
1	23	-3	-6	rw policy
12	13	9	-12	rw political
-3	16	-13	-14	rw popular
-1	-3	12	0	rw population
25	6	2	23	rw post
-4	1	7	-14	rw power
6	2	0	-4	rw practice
2	-7	3	-17	rw president
-2	-9	-19	-15	rw prime
-7	15	-10	-16	rw private
-9	-15	-26	-15	rw pro
6	24	0	17	rw production
13	-2	-6	-1	rw professional
10	1	1	3	rw professor
3	-3	16	4	rw profits
23	20	9	1	rw progressive
-6	14	-7	-9	rw project
4	18	16	4	rw promote
6	22	1	-10	rw public
10	11	3	-8	rw put
8	-3	6	18	rw radio
-3	0	7	1	rw rails
4	-5	9	-1	rw raised
5	1	2	1	rw ranking
-27	-25	-31	-29	rw rate
-11	2	6	-8	rw re
3	-3	11	-2	rw reading
5	7	-10	-11	rw real
-10	-20	-13	-19	rw rebuilt
0	-1	0	8	rw recently
17	2	25	25	rw red
16	10	4	1	rw reform
1	-5	-4	-3	rw regarding
10	2	4	4	rw relegated
-3	0	7	1	rw replaced
26	9	8	3	rw report
31	6	2	1	rw republican
13	17	5	3	rw resulting
4	27	8	5	rw retail
8	12	18	3	rw riding
28	18	1	2	rw right
-10	-10	5	-6	rw river
-16	-2	-12	-18	rw road
4	10	7	5	rw royal
-5	2	-8	-7	rw run
9	-3	-1	1	rw running
8	5	4	11	rw s
-2	17	11	19	rw same
-6	-8	-5	-6	rw sandy
19	22	0	-3	rw save
-31	-38	-15	-33	rw say
-4	0	32	-7	rw says
10	5	18	6	rw scalding
-20	0	-26	-25	rw school
4	21	3	-4	rw season
30	0	22	1	rw seat
13	5	-1	6	rw second
23	15	27	0	rw security
5	-14	-12	-15	rw see
12	8	3	18	rw self
26	-1	1	17	rw senator
-5	-20	-16	-16	rw senior
0	-3	-4	24	rw series
20	27	6	6	rw serve
19	33	18	5	rw service
10	5	18	6	rw several
-9	-18	-7	-15	rw sex
13	0	-1	3	rw share
15	-20	-9	-14	rw she
7	-4	12	-5	rw shot
-12	-12	-11	-13	rw show
-22	-21	1	-23	rw side
-6	-8	-5	-6	rw siding
-20	-7	-11	-19	rw site
-12	-2	-9	-12	rw six
6	0	-2	2	rw slut
-4	-12	14	-7	rw small
-8	-10	-30	-27	rw so
9	25	7	-9	rw social
1	21	17	15	rw socialist
4	21	13	-6	rw society
6	-3	-23	-20	rw some
8	-15	-16	-13	rw son
3	-1	17	25	rw song
-16	-10	-16	2	rw songs
13	25	-2	3	rw soon
-18	-13	18	-16	rw south
-13	-15	-10	-11	rw southbound
1	-1	6	13	rw special
-16	-17	1	-13	rw speed
11	6	14	7	rw spirit
-6	-12	8	-10	rw spurs
8	0	11	1	rw star
-9	-17	-8	-13	rw start
-6	-10	-7	-14	rw starts
16	-4	-17	5	rw state
-13	-14	-18	-20	rw status
-3	0	7	1	rw steel
10	2	4	4	rw step
3	-18	3	-15	rw still
7	26	13	-8	rw stop
-4	6	-8	10	rw story
-3	18	1	-2	rw street
26	6	-6	-7	rw strong
-11	-23	-19	-19	rw style
-7	-22	-10	-24	rw support
16	18	-3	-1	rw supported
18	-1	2	4	rw surgery
-6	-9	19	9	rw system
-2	4	-15	-11	rw t
11	0	1	2	rw talent
15	-4	0	0	rw talk
0	0	11	0	rw talkback
-11	11	-17	-12	rw talks
-6	-8	-5	-6	rw tank
10	2	4	4	rw tattooed
21	13	14	5	rw team
8	2	2	2	rw term
-1	-2	23	-2	rw than
28	0	-1	1	rw that
-6	-12	-14	-5	rw the
31	-1	11	9	rw their
-2	-22	-7	-19	rw then
-19	-1	-16	7	rw there
0	13	18	-15	rw they
9	-6	15	0	rw third
-5	-24	-4	-8	rw this
-19	0	-16	-17	rw three
19	-2	1	15	rw through
10	5	18	6	rw thrown
3	19	-1	0	rw time
-9	7	-2	-8	rw title
10	2	4	4	rw titles
15	12	20	16	rw to
-7	-5	-3	-18	rw today
7	-11	-8	-12	rw together
2	1	-12	-15	rw tonight
23	-7	-2	15	rw too
6	16	7	-3	rw top
4	14	3	22	rw total
-14	-15	3	-9	rw tourist
-6	-6	16	-4	rw town
6	-4	20	4	rw train
-18	-14	-16	-16	rw training
3	-3	16	4	rw turntable
-6	-8	-5	-6	rw twin
7	0	0	1	rw twists
1	-17	9	8	rw two
-13	-29	-23	-28	rw under
-15	7	0	-18	rw union
5	7	-9	0	rw united
-19	-16	-26	-34	rw university
-3	-15	20	-9	rw until
4	-6	-7	-21	rw up
-13	-18	-9	-32	rw us
-2	1	0	-14	rw use
-9	-2	-20	-18	rw used
-13	-4	-1	-6	rw venerated
10	5	18	6	rw versa
4	-12	-21	-25	rw very
-31	-11	-1	-35	rw via
14	5	19	5	rw vice
-22	-12	-17	-18	rw victims
8	-5	0	-2	rw victory
18	10	9	12	rw video
-2	0	41	-4	rw village
-13	7	-2	-13	rw vote
13	15	5	6	rw votes
4	30	6	5	rw want
9	-11	24	28	rw war
2	6	3	19	rw was
-16	-3	-20	-21	rw watch
-5	-20	-17	-19	rw water
4	-4	7	-11	rw way
-21	-13	-27	-28	rw we
8	2	3	2	rw weeks
14	10	12	-7	rw well
7	27	-7	-9	rw were
-13	-16	0	3	rw west
-2	0	11	0	rw western
-10	-2	-24	-22	rw what
35	8	1	-2	rw when
5	14	-13	-16	rw where
1	17	-2	20	rw which
24	13	11	3	rw while
-2	-12	-8	-2	rw who
21	7	0	19	rw whom
36	5	2	4	rw why
0	-1	0	8	rw wild
8	4	-12	-16	rw will
0	2	8	-15	rw win
14	18	0	-3	rw winner
22	16	5	-15	rw with
-29	-31	-26	-26	rw woman
-13	-4	-1	-6	rw word
-4	-28	-25	-22	rw work
-7	-4	9	-20	rw world
19	20	1	2	rw would
10	5	18	6	rw wrecked
-18	0	-9	-18	rw year
-5	-1	16	-16	rw years
-6	-10	-35	-30	rw you
-9	10	-18	-18	rw your
0	-10	-2	-4	shape 1 1 1
-44	-21	-18	-32	shape 1 17 17
-7	-12	-30	-31	shape 1 19 19
-39	26	-14	-24	shape 1 3 3
35	58	2	50	shape 1 5 5
-19	-15	-32	-33	shape n 0 1
26	-2	16	1	shape n 1 0
5	2	2	-1	shape n 1 1
-31	-7	-42	-29	shape n 1 17
-39	-9	-28	-10	shape n 1 3
-16	-5	-36	-30	shape n 1 5
-29	-38	-12	9	shape n 17 1
-26	5	44	-23	shape n 17 17
-41	-43	-47	-49	shape n 17 3
11	31	2	0	shape n 19 1
17	32	-1	17	shape n 3 1
8	14	4	2	size 1
2	14	3	8	size n
4	-2	10	-3	small 1 00
-4	7	-28	-12	small 1 01
-36	-30	-24	-4	small 1 10
-54	-45	-50	-46	small 1 11
19	7	7	-5	small n 00
-21	-6	-16	-17	small n 01
-31	4	6	28	small n 10
-37	-4	-4	5	small n 11
-4	-27	-25	-21	words 0
-2	-5	-5	-9	words 1
-2	-3	-4	-7	words 2
-8	11	1	14	words 3
-28	9	-5	-12	words 4
-12	4	-20	-2	words 5
-19	7	-34	-21	words 6
-19	-24	-26	-25	words 7
2	11	-2	-7	words 8
`;
