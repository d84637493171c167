<?xml version="1.0" encoding="UTF-8"?>
<!-- Cover and inner cover. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:r="urn:sodientu:register:1.0" exclude-result-prefixes="r">

  <xsl:template name="bia-ngoai">
    <fo:page-sequence master-reference="bia" force-page-count="no-force">
      <xsl:call-template name="chan-trang"/>
      <fo:flow flow-name="xsl-region-body">
        <!-- Double frame: two rules with a gap between them. -->
        <fo:table table-layout="fixed" width="185mm" border-collapse="separate">
         <fo:table-column column-width="185mm"/>
         <fo:table-body><fo:table-row height="255mm"><fo:table-cell border-style="solid" border-width="2.2pt" padding="1mm">
          <fo:table table-layout="fixed" width="100%" border-collapse="separate">
           <fo:table-column column-width="proportional-column-width(1)"/>
           <fo:table-body><fo:table-row height="240mm"><fo:table-cell border-style="solid" border-width="1pt" padding="7mm">
            <fo:block font-size="13pt" font-weight="bold" line-height="7.5mm">
              <xsl:call-template name="dong-bia">
                <xsl:with-param name="nhan" select="'TRƯỜNG:'"/>
                <xsl:with-param name="gia-tri" select="$ten-truong"/>
                <xsl:with-param name="hoa" select="'uppercase'"/>
              </xsl:call-template>
              <xsl:choose>
                <xsl:when test="substring($lop/@year, 1, 4) &gt;= 2025">
                  <xsl:call-template name="dong-bia">
                    <xsl:with-param name="nhan" select="'Xã/Phường/Đặc khu:'"/>
                    <xsl:with-param name="gia-tri" select="$truong/@commune"/>
                  </xsl:call-template>
                </xsl:when>
                <xsl:otherwise>
                  <xsl:call-template name="dong-bia">
                    <xsl:with-param name="nhan" select="'Huyện/Quận/Thị xã/Thành phố:'"/>
                    <xsl:with-param name="gia-tri" select="$truong/@district"/>
                  </xsl:call-template>
                </xsl:otherwise>
              </xsl:choose>
              <xsl:call-template name="dong-bia">
                <xsl:with-param name="nhan" select="'Tỉnh/Thành phố:'"/>
                <xsl:with-param name="gia-tri" select="$truong/@province"/>
              </xsl:call-template>
            </fo:block>
            <fo:block text-align="center" space-before="62mm" font-weight="bold">
              <fo:block font-size="25pt" line-height="13mm">
                <xsl:value-of select="$ten-so"/>
              </fo:block>
              <fo:block font-size="16pt" font-weight="normal" font-style="italic" line-height="9mm"><xsl:value-of select="$ten-so-phu"/></fo:block>
              <fo:block font-size="17pt" line-height="10mm" space-before="4mm">CẤP <xsl:value-of select="$truong/@level"/></fo:block>
            </fo:block>
            <fo:block-container start-indent="30mm" end-indent="4mm">
              <fo:block font-size="15pt" line-height="10mm" space-before="30mm">
                <xsl:call-template name="dong-bia">
                  <xsl:with-param name="nhan" select="'Lớp:'"/>
                  <xsl:with-param name="gia-tri" select="$lop/@name"/>
                </xsl:call-template>
                <xsl:call-template name="dong-bia">
                  <xsl:with-param name="nhan" select="'Giáo viên chủ nhiệm:'"/>
                  <xsl:with-param name="gia-tri" select="$lop/@homeroom"/>
                </xsl:call-template>
              </fo:block>
            </fo:block-container>
            <fo:block text-align="center" font-size="17pt" font-weight="bold" space-before="48mm">NĂM HỌC <xsl:value-of select="$lop/@year"/></fo:block>
           </fo:table-cell></fo:table-row></fo:table-body>
          </fo:table>
         </fo:table-cell></fo:table-row></fo:table-body>
        </fo:table>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- The name without the word that the label says already. -->
  <xsl:variable name="ten-truong">
    <xsl:choose>
      <xsl:when test="starts-with($truong/@name, 'Trường ')"><xsl:value-of select="substring-after($truong/@name, 'Trường ')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$truong/@name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template name="dong-bia">
    <xsl:param name="nhan"/>
    <xsl:param name="gia-tri"/>
    <xsl:param name="hoa" select="'none'"/>
    <fo:block text-align="left">
      <xsl:if test="string($gia-tri) = ''"><xsl:attribute name="text-align-last">justify</xsl:attribute></xsl:if>
      <xsl:value-of select="$nhan"/>
      <xsl:text> </xsl:text>
      <xsl:choose>
        <xsl:when test="string($gia-tri) != ''">
          <fo:inline font-weight="bold" text-transform="{$hoa}"><xsl:value-of select="$gia-tri"/></fo:inline>
        </xsl:when>
        <xsl:otherwise><fo:leader leader-pattern="dots"/></xsl:otherwise>
      </xsl:choose>
    </fo:block>
  </xsl:template>

  <xsl:template name="bia-trong">
    <fo:page-sequence master-reference="bia" force-page-count="no-force">
      <xsl:call-template name="chan-trang"/>
      <fo:flow flow-name="xsl-region-body">
        <xsl:call-template name="quoc-hieu"/>
        <fo:block text-align="center" font-size="17pt" font-weight="bold" space-before="9mm" line-height="8mm"><xsl:value-of select="$ten-so"/></fo:block>
        <fo:block text-align="center" font-size="12pt" font-style="italic" line-height="6mm"><xsl:value-of select="$ten-so-phu"/></fo:block>
        <fo:block text-align="center" font-size="12.5pt" font-weight="bold" space-before="2mm">
          <xsl:value-of select="concat('Lớp: ', $lop/@name)"/>
          <fo:leader leader-length="10mm"/>
          <xsl:value-of select="concat('Sĩ số: ', $lop/@size)"/>
          <fo:leader leader-length="10mm"/>
          <xsl:value-of select="concat('Năm học: ', $lop/@year)"/>
        </fo:block>
        <fo:block text-align="center" font-size="11.5pt" space-before="1.5mm">
          Giáo viên chủ nhiệm: <fo:inline font-weight="bold"><xsl:value-of select="$lop/@homeroom"/></fo:inline>
        </fo:block>
        <fo:block text-align="center" font-size="11.5pt" font-weight="bold" space-before="6mm" space-after="2mm">GIÁO VIÊN MÔN HỌC</fo:block>
        <fo:table table-layout="fixed" width="185mm" xsl:use-attribute-sets="ke-bang" font-size="10.5pt" text-align="center" display-align="center">
          <fo:table-column column-width="10mm"/>
          <fo:table-column column-width="63mm"/>
          <fo:table-column column-width="43mm"/>
          <fo:table-column column-width="43mm"/>
          <fo:table-column column-width="26mm"/>
          <fo:table-header>
            <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="5"/></xsl:call-template>
            <fo:table-row height="8mm">
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'STT'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Môn học, hoạt động giáo dục'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Giáo viên học kì I'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Giáo viên học kì II'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Chữ kí mẫu'"/></xsl:call-template>
            </fo:table-row>
            <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="5"/></xsl:call-template>
          </fo:table-header>
          <fo:table-body>
            <xsl:if test="not($so-mon)"><fo:table-row><fo:table-cell><fo:block/></fo:table-cell></fo:table-row></xsl:if>
            <xsl:for-each select="$so-mon">
              <fo:table-row height="9.2mm">
                <xsl:call-template name="o"><xsl:with-param name="text" select="position()"/></xsl:call-template>
                <fo:table-cell border-right-style="solid" border-right-width="{$net}" text-align="left" padding-left="1.5mm" padding-right="1mm">
                  <fo:block><xsl:value-of select="@name"/></fo:block>
                </fo:table-cell>
                <xsl:call-template name="o-giao-vien"><xsl:with-param name="cac" select="r:term[@number = '1']/r:teacher"/></xsl:call-template>
                <xsl:call-template name="o-giao-vien"><xsl:with-param name="cac" select="r:term[@number = '2']/r:teacher"/></xsl:call-template>
                <xsl:call-template name="o"/>
              </fo:table-row>
              <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="5"/><xsl:with-param name="thu" select="position()"/></xsl:call-template>
            </xsl:for-each>
          </fo:table-body>
        </fo:table>
        <fo:block text-align="right" font-style="italic" font-size="11pt" space-before="6mm" space-after="1mm" end-indent="6mm">
          <xsl:text>......................, ngày ....... tháng ....... năm ............</xsl:text>
        </fo:block>
        <xsl:call-template name="hai-chu-ki">
          <xsl:with-param name="trai" select="'GIÁO VIÊN CHỦ NHIỆM'"/>
          <xsl:with-param name="trai-ten" select="$lop/@homeroom"/>
          <xsl:with-param name="phai" select="'HIỆU TRƯỞNG'"/>
          <xsl:with-param name="phai-cach" select="'(Ký, ghi rõ họ, tên và đóng dấu)'"/>
          <xsl:with-param name="cho" select="'20mm'"/>
        </xsl:call-template>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template name="o-giao-vien">
    <xsl:param name="cac"/>
    <fo:table-cell border-right-style="solid" border-right-width="{$net}" text-align="left" padding-left="1.5mm" padding-right="1mm">
      <fo:block font-size="9.5pt" line-height="1.05"><xsl:call-template name="danh-sach"><xsl:with-param name="cac" select="$cac"/></xsl:call-template></fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- School on the left; the name of the state and its motto, with the short rule, on the right. -->
  <xsl:template name="quoc-hieu">
    <fo:table table-layout="fixed" width="185mm" text-align="center">
      <fo:table-column column-width="75mm"/>
      <fo:table-column column-width="110mm"/>
      <fo:table-body>
        <fo:table-row>
          <fo:table-cell>
            <fo:block font-size="11.5pt" line-height="5.5mm"><xsl:value-of select="$truong/@commune"/><xsl:if test="$truong/@commune = ''">&#160;</xsl:if></fo:block>
            <fo:block font-size="11.5pt" line-height="5.5mm" font-weight="bold" text-transform="uppercase">Trường <xsl:value-of select="$ten-truong"/></fo:block>
            <fo:block line-height="1.6mm"><fo:leader leader-pattern="rule" rule-thickness="0.7pt" leader-length="22mm"/></fo:block>
          </fo:table-cell>
          <fo:table-cell>
            <fo:block font-size="11.5pt" line-height="5.5mm" font-weight="bold"><xsl:value-of select="$quoc-hieu"/></fo:block>
            <fo:block font-size="12.5pt" line-height="5.5mm" font-weight="bold"><xsl:value-of select="$tieu-ngu"/></fo:block>
            <fo:block line-height="1.6mm"><fo:leader leader-pattern="rule" rule-thickness="0.7pt" leader-length="52mm"/></fo:block>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>
</xsl:stylesheet>
